import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, ms, printTable } from './measure.mjs';
import { workbooks } from './plans.mjs';

const FILES = 200;
const TIMES = 5;
const place = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Runs a program; resolves to its time in milliseconds and its highest memory in MB. */
async function runOnce(args, folder) {
  const memory = join(folder, 'memory.txt');
  const env = { ...process.env, MEMORY_FILE: memory, NODE_OPTIONS: `--require=${place('memory-probe.cjs')}` };
  const began = performance.now();
  const code = await new Promise((resolve) => {
    spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'], env }).on('close', resolve);
  });
  const time = performance.now() - began;
  if (code > 1) throw new Error(`${args[0]} ended with ${code}`);
  return { time, megabytes: Number(readFileSync(memory, 'utf8')) / 1024 };
}

/** `ishreja check` on 200 workbooks beside exceljs, which only reads them; whole processes, start included. */
export async function benchCommandLine() {
  const folder = mkdtempSync(join(tmpdir(), 'ishreja-bench-'));
  try {
    const files = (await workbooks(FILES)).map((bytes, at) => {
      const file = join(folder, `${at}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const programs = {
      text: [place('../../scripts/ishreja.mjs'), 'check', ...files],
      json: [place('../../scripts/ishreja.mjs'), 'check', '--json', ...files],
      exceljs: [place('exceljs-read.mjs'), ...files],
    };
    const runs = { text: [], json: [], exceljs: [] };
    for (let i = 0; i < TIMES; i++) {
      for (const [name, args] of Object.entries(programs)) runs[name].push(await runOnce(args, folder));
    }
    const time = (name) => median(runs[name].map((run) => run.time));
    const memory = (name) => `${Math.max(...runs[name].map((run) => run.megabytes)).toFixed(0)} MB`;
    printTable(`${FILES} workbooks of 60 rows, whole processes`, [
      ['ishreja check', ms(time('text')), `${memory('text')} (less time than exceljs, at most 300 MB)`],
      ['ishreja check --json', ms(time('json')), memory('json')],
      ['exceljs, reading only', ms(time('exceljs')), memory('exceljs')],
      ['exceljs / ishreja check', `${(time('exceljs') / time('text')).toFixed(1)} times`, 'more than 1'],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
