/** Functions that run in the pages that are measured. Each is sent as source and sees nothing but its arguments. */

/** 2,000 changes of text and 200 insertions a second, for so many milliseconds. Resolves with the longest gap of a frame. */
export function storm(milliseconds: number): Promise<number> {
  return new Promise((resolve) => {
    const place = document.createElement('div');
    place.style.cssText = 'contain: strict; height: 200px; overflow: hidden';
    const cells = Array.from({ length: 200 }, (_, index) => {
      const cell = document.createElement('span');
      cell.textContent = String(index);
      place.append(cell);
      return cell;
    });
    document.body.append(place);
    const start = performance.now();
    let done = 0;
    let longest = 0;
    let lastFrame = start;
    const frame = () => {
      const now = performance.now();
      longest = Math.max(longest, now - lastFrame);
      lastFrame = now;
      if (now - start < milliseconds) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    const timer = setInterval(() => {
      // As many as the clock asks for, so that a slow machine gets the same storm.
      const due = Math.floor((performance.now() - start) / 5);
      for (; done < due; done += 1) {
        for (let change = 0; change < 10; change += 1) {
          const text = cells[(done * 10 + change) % cells.length]?.firstChild;
          if (text instanceof Text) text.data = `Row ${done} of the list is up to date`;
        }

        const row = document.createElement('div');
        row.append(`Inserted ${done}`);
        place.append(row);
        if (place.childElementCount > 400) place.children[200]?.remove();
      }

      if (performance.now() - start < milliseconds) return;
      clearInterval(timer);
      place.remove();
      resolve(longest);
    }, 5);
  });
}

/** So many custom elements with open shadow roots, with something to read in each. */
export function addShadowRoots(count: number): void {
  for (let index = 0; index < count; index += 1) {
    const element = document.createElement('he-card');
    const inside = document.createElement('p');
    inside.textContent = `Card ${index}`;
    element.attachShadow({ mode: 'open' }).append(inside);
    document.body.append(element);
  }
}

/** So many nodes more, out of sight. */
export function addNodes(count: number): void {
  const place = document.createElement('div');
  place.style.display = 'none';
  for (let index = 0; index < count / 2; index += 1) {
    const row = document.createElement('p');
    row.append(`Row ${index}`);
    place.append(row);
  }

  document.body.append(place);
}

/** Shows the error and takes it away, so many times; counts how often its panel stood before the next frame was painted. */
export async function firstFrames(times: number): Promise<number> {
  let standing = 0;
  for (let turn = 0; turn < times; turn += 1) {
    await new Promise<void>((resolve) => {
      setTimeout(() => {
        void window.replica.showError({ place: 'toast' });
        // Observers run before a frame's callbacks, and callbacks before it is painted.
        requestAnimationFrame(() => {
          if (document.querySelector('benefit-lens[data-panel="already-associated"]')?.isConnected) standing += 1;
          resolve();
        });
      }, 0);
    });
    await window.replica.clearErrors();
    await new Promise(requestAnimationFrame);
  }

  return standing;
}

/** So many addresses one after the other, each looked at by the page for a frame. */
export async function routes(count: number): Promise<void> {
  const home = location.href;
  for (let turn = 0; turn < count; turn += 1) {
    history.pushState(null, '', turn % 2 === 0 ? '/dashboard/home' : home);
    await new Promise(requestAnimationFrame);
  }

  history.replaceState(null, '', home);
}
