import { parentPort, workerData } from 'node:worker_threads'

// Plain JavaScript, so that it begins without what reads TypeScript. The driver is the one that the program itself found.
const { default: SQLite } = await import(workerData.driver)
const raw = new SQLite(workerData.file, { fileMustExist: true })
raw.pragma('synchronous = FULL')
const checkpoint = raw.prepare('pragma wal_checkpoint(passive)')

parentPort.on('message', (told) => {
  if (told === 'end') {
    raw.close()
    process.exit(0)
  }
  try {
    checkpoint.get()
  } catch {
    // A full disk, say: the commits that follow meet it too, and tell of it.
  }
  parentPort.postMessage('done')
})
