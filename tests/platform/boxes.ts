import { Body, Controller, Get, Header, Injectable, Param, Patch, Post, Query } from '@nestjs/common';
import { brokenRule, Id, line, PageQuery, pageOf, type Language } from '@hansa/contracts';
import {
  Caller,
  Database,
  Domain,
  expectVersion,
  IfMatch,
  inBody,
  inQuery,
  Languages,
  migration,
  ofThing,
  OpenToAll,
  page,
  PublicList,
  readCursor,
  Requires,
  RequiresPlatform,
  Returns,
  SignedIn,
  Upload,
  Uploaded,
  within,
} from '@hansa/platform';
import { NoPersonalData } from '@hansa/platform/testing';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';

/** The smallest domain that uses everything of the platform's HTTP side: boxes of organisations. */
@Entity('box')
export class Box {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('text') label: string;
  @Column('int') weight: number;
  @VersionColumn() version: number;
}

export class TrainingDatabase extends Database {
  static override readonly entities = [Box];
  static override readonly migrations = [
    migration(
      'Boxes1764000000000',
      `create table box (id uuid primary key, organisation_id uuid not null, label text not null unique,
         weight int not null check (weight >= 0), version int not null,
         country text not null default 'LV', themes text[] not null default '{wood,food}');`,
    ),
  ];
}

const BoxInput = z.object({
  organisationId: Id,
  label: line(40),
  weight: z.number().default(1),
  stickers: z
    .array(z.object({ text: line(10) }))
    .max(3)
    .default([]),
});
type BoxInput = z.infer<typeof BoxInput>;
const BoxView = z.object({ id: Id, label: z.string(), version: z.int(), greeting: z.string() });
const BoxPage = pageOf(z.object({ id: Id, label: z.string() }));
const VersionedBoxes = z.object({ items: z.array(z.string()), version: z.int() });

export class BoxIsSealed extends brokenRule(409, 'box-is-sealed', 'A sealed box takes nothing more.') {}

/** How often the routes have done their work, repeats of transactions included. */
export const done = { packed: 0, listed: 0 };

@Injectable()
export class PackBox {
  constructor(private readonly database: TrainingDatabase) {}

  execute(input: BoxInput): Promise<Box> {
    return this.database.transaction(async (tx) => {
      const { organisationId, label, weight } = input;
      if (label === 'sealed') throw new BoxIsSealed({ field: 'label' });
      const box = Object.assign(new Box(), { id: randomUUID(), organisationId, label, weight });
      done.packed += 1;
      return tx.save(box);
    });
  }
}

const OF_BOX = ofThing('select organisation_id from box where id = $1', 'id');

@Controller('boxes')
export class BoxController {
  constructor(
    private readonly database: TrainingDatabase,
    private readonly packBox: PackBox,
  ) {}

  @Get()
  @OpenToAll()
  @PublicList()
  @Returns(BoxPage)
  async list(@Query({ schema: PageQuery }) { limit, cursor }: PageQuery) {
    done.listed += 1;
    const after = readCursor(cursor, z.tuple([z.string()]));
    const rows = await this.database.query<Box>(
      'select id, label from box where $1::text is null or label > $1 order by label limit $2',
      [after?.[0] ?? null, limit + 1],
    );
    return page(rows, limit, (row) => [row.label]);
  }

  @Get('labels')
  @OpenToAll()
  @PublicList()
  @Returns(VersionedBoxes)
  labels() {
    done.listed += 1;
    return { items: ['one', 'other'], version: 7 };
  }

  @Get('mine')
  @SignedIn()
  @Returns(z.object({ personId: Id, email: z.string().nullable() }))
  mine(@Caller() caller: Caller) {
    return { ...caller, secret: 'not in the schema' };
  }

  @Get('anybody')
  @OpenToAll()
  @Returns(z.object({ personId: Id.nullable() }))
  anybody(@Caller() caller: Caller | null) {
    return { personId: caller?.personId ?? null };
  }

  @Get('forgotten')
  forgotten() {
    return 'nobody may see this';
  }

  @Get('operated')
  @RequiresPlatform('platform.operate')
  @Returns(z.object({ ok: z.boolean() }))
  operated() {
    return { ok: true };
  }

  @Get('validated/:id')
  @RequiresPlatform('registry.validate-profile', within('country', 'select country from box where id = $1', 'id'))
  @Returns(z.object({ ok: z.boolean() }))
  validated() {
    return { ok: true };
  }

  @Get('themed/:id')
  @RequiresPlatform('knowledge.validate-practice', within('theme', 'select themes from box where id = $1', 'id'), {
    hidden: true,
  })
  @Returns(z.object({ ok: z.boolean() }))
  themed() {
    return { ok: true };
  }

  @Get('of-organisation')
  @Requires('organisation.read', inQuery('organisationId'))
  @Returns(z.object({ ok: z.boolean() }))
  ofOrganisation() {
    return { ok: true };
  }

  @Post('issued')
  @Requires('training.issue-certificate', inBody('organisationId'))
  @Returns(z.object({ ok: z.boolean() }), 201)
  issued() {
    return { ok: true };
  }

  @Get('broken')
  @OpenToAll()
  broken() {
    throw new Error('the password is swordfish');
  }

  @Get('search')
  @OpenToAll()
  @Header('cache-control', 'no-store')
  @Returns(BoxPage)
  async search(@Query('label', { schema: z.string() }) label: string) {
    return page(await this.database.query<Box>('select id, label from box where label = $1', [label]), 10, () => []);
  }

  @Get('secret/:id')
  @Requires('organisation.edit', OF_BOX, { hidden: true })
  @Returns(BoxView)
  secret(@Param('id', { schema: Id }) id: string, @Languages() languages: Language[]) {
    return this.view(id, languages);
  }

  @Get(':id')
  @OpenToAll()
  @Returns(BoxView)
  one(@Param('id', { schema: Id }) id: string, @Languages() languages: Language[]) {
    return this.view(id, languages);
  }

  @Post()
  @Requires('training.edit-module', inBody('organisationId'))
  @Returns(BoxView, 201)
  async pack(@Body({ schema: BoxInput }) input: BoxInput, @Languages() languages: Language[]) {
    const { id } = await this.packBox.execute(input);
    return this.view(id, languages);
  }

  @Post('photos')
  @Requires('training.edit-module', inQuery('organisationId'))
  @Upload({ types: ['image/png', 'text/csv'], limit: 300_000 })
  @Returns(z.object({ type: z.string(), charset: z.string().nullable(), bytes: z.int() }), 201)
  async photograph(@Uploaded() { type, charset, bytes }: Uploaded) {
    let length = 0;
    for await (const chunk of bytes) length += chunk.length;
    return { type, charset, bytes: length };
  }

  @Patch(':id')
  @Requires('training.edit-module', OF_BOX)
  @Returns(BoxView)
  async relabel(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: z.object({ label: line(40) }) }) { label }: { label: string },
    @Languages() languages: Language[],
  ) {
    await this.database.transaction(async (tx) => {
      const box = await tx.get(Box, id, { lock: true });
      expectVersion(box, version);
      box.label = label;
      await tx.save(box);
    });
    return this.view(id, languages);
  }

  private async view(id: string, languages: Language[]) {
    return this.database.transaction(async (tx) => {
      const box = await tx.get(Box, id);
      return { ...box, greeting: languages[0] === 'sv' ? 'Hej' : 'Hello' };
    });
  }
}

@Domain({
  name: 'training',
  database: TrainingDatabase,
  controllers: [BoxController],
  reactions: [],
  providers: [PackBox],
  states: [],
  personalData: NoPersonalData,
})
export class BoxesModule {}
