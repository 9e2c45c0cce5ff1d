import { Ctx, Payload } from '@nestjs/microservices';
import { ModuleIntegrated, type Received } from '@hansa/contracts';
import { OnEvent, Reactions, Transaction } from '@hansa/platform';
import { addNews } from './add-news.js';

@Reactions()
export class AddNewsWhenModuleIntegrated {
  @OnEvent(ModuleIntegrated)
  async handle(@Payload() event: Received<typeof ModuleIntegrated>, @Ctx() tx: Transaction): Promise<void> {
    const { integratedAt: at, moduleId: id } = event.data;
    await addNews(tx, { kind: 'module-integrated', at, actor: event.actor ?? null, about: { type: 'module', id } });
  }
}
