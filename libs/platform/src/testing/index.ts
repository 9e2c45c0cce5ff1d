export * from './collector.js';
export * from './files.js';
export * from './no-personal-data.js';
export * from './start-hansa.js';
export * from './test-database.js';
export * from './until.js';
export { FolderFiles } from '../files/folder-files.js';
export { KafkaSettings } from '../messaging/kafka/kafka.settings.js';
export { topicsOf } from '../messaging/kafka/topics.js';
