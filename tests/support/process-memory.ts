import { readdirSync, readFileSync } from 'node:fs';

/**
 * Proportional set size in KiB of a process and everything it started, so that pages shared between processes are
 * counted once. Linux only.
 */
export function treeMemoryKib(rootPid: number): number {
  return treeProcesses(rootPid).reduce((sum, pid) => sum + memoryOfKib(pid), 0);
}

/** The process itself and everything it started that still runs. */
export function treeProcesses(rootPid: number): readonly number[] {
  const parents = new Map(runningPids().map((pid) => [pid, parentOf(pid)]));
  const isInside = (pid: number): boolean => {
    if (pid === rootPid) return true;
    const parent = parents.get(pid);
    return parent !== undefined && parent > 1 && isInside(parent);
  };
  return [...parents.keys()].filter(isInside);
}

function runningPids(): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

/** The fourth field of `stat`, counted from behind the program's name, which may hold spaces; 0 for one that has gone. */
function parentOf(pid: number): number {
  const stat = readIfThere(`/proc/${pid}/stat`);
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? 0);
}

function memoryOfKib(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(readIfThere(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
