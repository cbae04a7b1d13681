// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPace, type Pace } from '../../src/page/pace.ts';

let looks = 0;
let pace: Pace;
let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout', 'requestAnimationFrame'] });
  looks = 0;
  stop = new AbortController();
  pace = createPace(() => {
    looks += 1;
  }, stop.signal);
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function spend(ms: number): void {
  pace.spend(() => {
    vi.advanceTimersByTime(ms);
  });
}

function deed(isTrusted: boolean): void {
  const event = new Event('click');
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  dispatchEvent(event);
}

test('looks in the next frame, once for however many calls', () => {
  for (let call = 0; call < 5; call += 1) pace.due();
  expect(looks).toBe(0);
  vi.advanceTimersByTime(20);
  expect(looks).toBe(1);
  vi.advanceTimersByTime(5000);
  expect(looks).toBe(1);
});

test('what was spent is earned again at a hundredth of the time', () => {
  spend(60);
  expect(pace.waitMs()).toBeGreaterThan(1900);
  expect(pace.waitMs()).toBeLessThanOrEqual(2000);
  pace.due();
  vi.advanceTimersByTime(1800);
  expect(looks).toBe(0);
  vi.advanceTimersByTime(300);
  expect(looks).toBe(1);
});

test('nobody waits for more than three seconds, whatever was spent', () => {
  for (let time = 0; time < 10; time += 1) spend(5000);
  expect(pace.waitMs()).toBeLessThanOrEqual(3000);
});

test('a look that waits comes at once after a deed of the user, and there is one', () => {
  spend(1000);
  pace.due();
  deed(true);
  pace.due();
  vi.advanceTimersByTime(20);
  expect(looks).toBe(1);
  vi.advanceTimersByTime(5000);
  expect(looks).toBe(1);
});

test('events that the page makes hasten nothing', () => {
  spend(1000);
  pace.due();
  deed(false);
  pace.due();
  vi.advanceTimersByTime(1000);
  expect(looks).toBe(0);
});

test('does not look once it is ended', () => {
  stop.abort();
  pace.due();
  vi.advanceTimersByTime(5000);
  expect(looks).toBe(0);
});
