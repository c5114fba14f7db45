import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// Vitest runs without global test functions, so Testing Library cannot register its own clean-up.
afterEach(() => cleanup());
