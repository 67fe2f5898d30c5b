// Runs in the page before anything else of it, put there by chromium.ts. It only watches: what the page says about its figures
// and its engine in data attributes, long tasks, digests, and the messages between the page and the engine's worker.
(() => {
  const settled = (/** @type {Element} */ view) => ['ready', 'empty'].includes(view.getAttribute('data-state') ?? '');
  const figures = () => [...document.querySelectorAll('.grid > [data-view]')];
  /** Milliseconds that the picture may take to reach the screen: two frames. */
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

  /** @type {Record<string, number>} */
  const marks = {};
  /** @type {{ start: number, duration: number }[]} */
  const longTasks = [];
  /** @type {{ bytes: number, duration: number }[]} */
  const digests = [];
  /** @type {{ text: string, start: number, duration: number }[]} */
  const statements = [];

  /** Notes when something was first so. */
  function mark(/** @type {string} */ name) {
    if (name in marks) return false;
    marks[name] = performance.now();
    return true;
  }

  function look() {
    const views = figures();
    if (views.length > 0 && document.querySelector('footer') && views.every(settled)) {
      if (mark('figuresInDom')) void painted().then(() => mark('figuresPainted'));
      if (views.every((view) => view.getAttribute('data-engine') === 'browser')) mark('takenOver');
    }
    const engine = document.querySelector('[data-engine-state]');
    const state = engine?.getAttribute('data-engine-state');
    if (engine && state === 'starting') mark('engineStarted');
    if (engine && state === 'starting' && !engine.querySelector('progress')) mark('opening');
    if (state === 'ready' || state === 'failed') mark(state);
  }

  const observed = { subtree: true, childList: true, attributes: true };
  const names = { attributeFilter: ['data-state', 'data-engine', 'data-engine-state'] };
  new MutationObserver(look).observe(document, { ...observed, ...names });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) longTasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });

  const digest = SubtleCrypto.prototype.digest;
  SubtleCrypto.prototype.digest = function (
    /** @type {AlgorithmIdentifier} */ algorithm,
    /** @type {BufferSource} */ data
  ) {
    const start = performance.now();
    const done = digest.call(this, algorithm, data);
    void done.then(() => digests.push({ bytes: data.byteLength, duration: performance.now() - start }));
    return done;
  };

  /** @type {Map<string, { text: string, start: number }>} */
  const asked = new Map();
  /** @type {Map<unknown, string>} */
  const prepared = new Map();
  const NativeWorker = globalThis.Worker;
  let workers = 0;
  globalThis.Worker = class extends NativeWorker {
    #id = ++workers;

    /** @param {ConstructorParameters<typeof Worker>} args */
    constructor(...args) {
      super(...args);
      this.addEventListener('message', ({ data }) => this.#answered(data));
    }

    /** @override @param {any} message @param {any} [transfer] */
    postMessage(message, transfer) {
      if (message && 'messageId' in message) {
        const part = Array.isArray(message.data) ? message.data[1] : null;
        const text = typeof part === 'string' ? part : (prepared.get(part) ?? '');
        asked.set(`${this.#id} ${message.messageId}`, { text: `${message.type} ${text}`, start: performance.now() });
      }
      super.postMessage(message, transfer);
    }

    /** @param {any} answer */
    #answered(answer) {
      const question = asked.get(`${this.#id} ${answer?.requestId}`);
      if (!question) return;
      asked.delete(`${this.#id} ${answer.requestId}`);
      statements.push({ ...question, duration: performance.now() - question.start });
      if (question.text.startsWith('CREATE_PREPARED')) prepared.set(answer.data, question.text.slice(16));
    }
  };

  /** What is known about the load of the page so far. */
  function load() {
    const paints = Object.fromEntries(performance.getEntriesByType('paint').map((one) => [one.name, one.startTime]));
    const resources = /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByType('resource'));
    const edition = resources.find(({ name }) => name.endsWith('.duckdb'));
    return {
      marks,
      longTasks,
      digests,
      firstContentfulPaint: paints['first-contentful-paint'] ?? null,
      edition: edition ? { start: edition.startTime, end: edition.responseEnd } : null,
      views: figures().map((view) => ({ id: view.getAttribute('data-view'), state: view.getAttribute('data-state') }))
    };
  }

  /** @type {Promise<unknown> | null} */
  let watched = null;

  /**
   * Watches the figures until all that begin to load have been answered. Time counts from the next event of a kind, or from
   * now. `watchedChange` has the result.
   */
  function watchChange(/** @type {string | null} */ event) {
    /** @type {number | null} */
    let begin = event === null ? performance.now() : null;
    if (event) addEventListener(event, () => (begin = performance.now()), { capture: true, once: true });
    const loading = new Set();
    /** @type {Record<string, number>} */
    const answered = {};
    watched = new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        const open = figures().filter((view) => !settled(view));
        const names = open.map((view) => view.getAttribute('data-view')).join(', ');
        reject(new Error(loading.size === 0 ? 'No view asked again.' : `Not answered within two minutes: ${names}`));
      }, 120_000);
      const observer = new MutationObserver((records) => {
        for (const { target } of records) {
          const view = /** @type {Element} */ (target);
          const id = view.getAttribute('data-view');
          if (id === null) continue;
          if (view.getAttribute('data-state') === 'loading') loading.add(id);
          else if (loading.has(id)) answered[id] = performance.now() - (begin ?? 0);
        }
        if (loading.size === 0 || figures().some((view) => view.getAttribute('data-state') === 'loading')) return;
        clearTimeout(late);
        observer.disconnect();
        const start = begin ?? 0;
        const end = performance.now();
        void painted().then(() => resolve(change(start, end, answered)));
      });
      observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['data-state'] });
    });
    watched.catch(() => undefined);
  }

  function change(
    /** @type {number} */ start,
    /** @type {number} */ end,
    /** @type {Record<string, number>} */ answered
  ) {
    const seen = figures().filter((view) => {
      const { top, bottom } = view.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    const inside = (/** @type {{ start: number }} */ one) => one.start >= start && one.start <= end;
    const ran = statements.filter(inside);
    return {
      answered: end - start,
      painted: performance.now() - start,
      visible: Math.max(...seen.map((view) => answered[view.getAttribute('data-view') ?? ''] ?? 0)),
      byView: answered,
      failed: figures().filter((view) => view.getAttribute('data-state') === 'failed').length,
      statements: ran.filter(({ text }) => text.startsWith('RUN_')).length,
      engine: busy(ran),
      longTasks: longTasks.filter(inside).map(({ duration }) => duration),
      ran
    };
  }

  /** Milliseconds in which at least one message was unanswered; also while the page was too busy to take the answer. */
  function busy(/** @type {readonly { start: number, duration: number }[]} */ ran) {
    let sum = 0;
    let until = 0;
    for (const { start, duration } of [...ran].sort((a, b) => a.start - b.start)) {
      sum += Math.max(0, start + duration - Math.max(start, until));
      until = Math.max(until, start + duration);
    }
    return sum;
  }

  const menus = () => [...document.querySelectorAll('main details.menu')];
  const nameOf = (/** @type {Element} */ menu) => menu.querySelector('summary')?.textContent?.trim() ?? '';

  /** The changes that the filter bar offers, each a way to it and a name. */
  function filterSteps() {
    const years = document.querySelectorAll('main details.menu .year').length;
    const middle = Math.floor(years / 2);
    const period = years === 0 ? [] : [`year ${middle}`, `quarter ${middle}`, 'whole 0'];
    const values = menus().flatMap((menu, index) => {
      const boxes = menu.querySelectorAll('.list input[type="checkbox"]').length;
      const kind = `${index} ${nameOf(menu).replace(/\d+$/, '')}`;
      return boxes === 0 ? [] : [`box ${kind}`, `box ${kind}`];
    });
    return [...period, ...values];
  }

  /** Does one of `filterSteps`, as a reader's click would. */
  function filterStep(/** @type {string} */ step) {
    const [kind, index] = step.split(' ');
    const year = document.querySelectorAll('main details.menu .year')[Number(index)];
    /** @type {Record<string, () => Element | null | undefined>} */
    const clicked = {
      year: () => year?.querySelector('button'),
      quarter: () => year?.querySelectorAll('button')[2],
      whole: () => document.querySelector('main details.menu:has(.years) .sheet > button'),
      box: () => menus()[Number(index)]?.querySelector('.list input')
    };
    const control = clicked[kind ?? '']?.();
    if (!control) throw new Error(`The filter bar does not offer "${step}".`);
    watchChange(null);
    /** @type {HTMLElement} */ (control).click();
  }

  /** The states of the file dropped on the data page, with their times from the moment it was given. */
  function watchFile() {
    /** @type {Record<string, number>} */
    const states = {};
    let begin = performance.now();
    let progress = 0;
    addEventListener('change', () => (begin = performance.now()), { capture: true, once: true });
    const root = document.querySelector('[data-view="own-file"]');
    if (!root) throw new Error('The data page has no place to drop a file.');
    const note = () => {
      const state = root.getAttribute('data-state') ?? '';
      states[state] ??= performance.now() - begin;
      if (state === 'reading') progress++;
    };
    new MutationObserver(note).observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    return () => ({ state: root.getAttribute('data-state'), states, progress });
  }

  /** @type {ReturnType<typeof watchFile> | null} */
  let file = null;

  Object.assign(globalThis, {
    tamgaBench: {
      load,
      watchChange,
      watchedChange: () => watched,
      filterSteps,
      filterStep,
      watchFile: () => {
        file = watchFile();
      },
      watchedFile: () => file?.(),
      longTasks: () => longTasks,
      statements: () => statements
    }
  });
})();
