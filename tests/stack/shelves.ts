import { Controller, Get } from '@nestjs/common';
import { Database, Domain, OpenToAll, type PersonalData, PublicList, Returns } from '@hansa/platform';
import { startHansa, type TestHansa } from '@hansa/platform/testing';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';

class ShelfDatabase extends Database {}

/** How often a list was worked out in this process. */
export const counted = { lists: 0 };
const Shelves = z.object({ items: z.array(z.string()) });

@Controller('shelves')
class ShelfController {
  /** Another each time that it is worked out. */
  @Get()
  @OpenToAll()
  @PublicList()
  @Returns(Shelves)
  list() {
    counted.lists += 1;
    return { items: [randomUUID()] };
  }

  @Get('now')
  @OpenToAll()
  @Returns(Shelves)
  now() {
    return { items: [] };
  }
}

class NoPersonalData implements PersonalData {
  export() {
    return Promise.resolve({});
  }
  erase() {
    return Promise.resolve({});
  }
}

@Domain({
  name: 'training',
  database: ShelfDatabase,
  controllers: [ShelfController],
  reactions: [],
  providers: [],
  states: [],
  personalData: NoPersonalData,
})
class ShelvesModule {}

/** The smallest domain that has a public list. */
export function startShelves(environment: Record<string, string>): Promise<TestHansa> {
  return startHansa({ domains: [ShelvesModule], environment });
}
