/** The door of the channel: one way of asking a worker, whatever it is asked. */
export { type Asking, type Channel, type Listening, openChannel, Unheard } from './channel.js';
export { type FromWorker, Refusal, type ToWorker, type WorkerLike } from './messages.js';
export { type Member, openPool, type Pool, type PoolOptions, type TaskOptions } from './pool.js';
export { makeServant, serveHere, type Work, workerInThread } from './servant.js';
