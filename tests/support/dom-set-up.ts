import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// Vitest runs without global test functions, so Testing Library cannot register its own clean-up.
afterEach(() => cleanup());

// jsdom draws nothing, so it has nothing to scroll; screens scroll on arrival, a frame after a test may have ended.
Element.prototype.scrollIntoView = () => {};
