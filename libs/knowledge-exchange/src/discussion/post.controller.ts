import { Body, Controller, Delete, Get, Param, Patch } from '@nestjs/common';
import { ChangePostInput, Id, PostView, TextHistory } from '@hansa/contracts';
import { Caller, IfMatch, OpenToAll, Returns, SignedIn } from '@hansa/platform';
import { ChangePost } from './change-post.js';
import { PostQueries } from './post.queries.js';
import { RemovePost } from './remove-post.js';

/** Answers and replies, each by itself. */
@Controller('posts')
export class PostController {
  constructor(
    private readonly posts: PostQueries,
    private readonly changePost: ChangePost,
    private readonly removePost: RemovePost,
  ) {}

  @Get(':id')
  @OpenToAll()
  @Returns(PostView)
  one(@Param('id', { schema: Id }) id: string, @Caller() caller: Caller | null) {
    return this.posts.post(id, caller);
  }

  @Patch(':id')
  @SignedIn()
  @Returns(PostView)
  async change(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: ChangePostInput }) input: ChangePostInput,
    @Caller() caller: Caller,
  ) {
    await this.changePost.execute(caller.personId, id, version, input);
    return this.posts.post(id, caller);
  }

  @Delete(':id')
  @SignedIn()
  @Returns(null)
  async remove(@Param('id', { schema: Id }) id: string, @IfMatch() version: number, @Caller() { personId }: Caller) {
    await this.removePost.execute(personId, id, version);
  }

  @Get(':id/texts')
  @OpenToAll()
  @Returns(TextHistory)
  async texts(@Param('id', { schema: Id }) id: string, @Caller() caller: Caller | null) {
    return { texts: await this.posts.textsOfPost(id, caller) };
  }
}
