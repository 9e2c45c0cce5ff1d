import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ErasureReceiptNumber, ErasureRequested, ErasureView, RequestErasureInput } from '@hansa/contracts';
import { Caller, OpenToAll, Returns, SignedIn } from '@hansa/platform';
import { ErasureQueries } from './erasure.queries.js';
import { RequestErasure } from './request-erasure.js';

@Controller()
export class ErasureController {
  constructor(
    private readonly erasures: ErasureQueries,
    private readonly requestErasure: RequestErasure,
  ) {}

  @Post('me/erasure')
  @SignedIn()
  @Returns(ErasureRequested, 201)
  request(@Caller() caller: Caller, @Body({ schema: RequestErasureInput }) input: RequestErasureInput) {
    return this.requestErasure.execute(caller, input);
  }

  /** Whoever was erased cannot sign in any more: the secret number is the key. */
  @Get('erasures/:receipt')
  @OpenToAll()
  @Returns(ErasureView)
  read(@Param('receipt', { schema: ErasureReceiptNumber }) receipt: string) {
    return this.erasures.withReceipt(receipt);
  }
}
