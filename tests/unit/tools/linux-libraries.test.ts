import { describe, expect, test } from 'vitest';
import { describeMissing, missingLibraries } from '../../../tools/set-up/linux-libraries.mjs';

const lddOutput = `
	linux-vdso.so.1 (0x00007ffc)
	libgtk-3.so.0 => not found
	libgdk-3.so.0 => not found
	libnss3.so => /usr/lib/x86_64-linux-gnu/libnss3.so (0x00007f)
	libstrange.so.9 => not found
`;

describe('a missing Linux library', () => {
  test('is found in what ldd prints', () => {
    expect(missingLibraries(lddOutput)).toEqual(['libgdk-3.so.0', 'libgtk-3.so.0', 'libstrange.so.9']);
  });

  test('is named with the line that installs it, each package once', () => {
    const lines = describeMissing(missingLibraries(lddOutput)).split('\n');
    expect(lines).toContain('  apt-get update && apt-get install -y libgtk-3-0');
  });

  test('without a known package is said to be so', () => {
    expect(describeMissing(['libstrange.so.9'])).toContain('No Debian package is known here for libstrange.so.9.');
    expect(describeMissing(['libstrange.so.9'])).not.toContain('apt-get');
  });
});
