import { parentPort, workerData } from 'node:worker_threads'
import { compile } from './compiling.ts'

const pdf = await compile(workerData.template, workerData.data)
parentPort?.postMessage(pdf, [pdf.buffer])
