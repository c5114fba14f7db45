import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// Vitest runs without global test functions, so Testing Library cannot register its own clean-up.
afterEach(() => cleanup());

// On a busy machine a screen may take longer than the second that is waited for otherwise.
configure({ asyncUtilTimeout: 10_000 });

// jsdom draws nothing, so it has nothing to scroll; screens scroll on arrival, a frame after a test may have ended.
Element.prototype.scrollIntoView = () => {};
