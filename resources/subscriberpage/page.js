// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The subscriber page: it loads the browser library that the settings name, subscribes, and shows
// what comes. A page of the hosted service tells the program as well, which has no other way to
// know: the service's own socket protocol is unpublished.
(() => {
  'use strict';
  const settings = window.radarDesk;
  const texts = settings.texts;
  const part = (id) => document.getElementById(id);
  const MostShown = 200;

  document.documentElement.lang = settings.language;
  document.documentElement.dir = settings.direction;
  document.title = settings.channel;
  part('channel').textContent = settings.channel;
  part('kind').textContent = texts.kind;
  part('empty').textContent = texts.empty;
  part('service').textContent = settings.service;

  // ---- What the program is told, one after the other, in order.
  const page = crypto.getRandomValues(new Uint32Array(2)).join('-');
  const waiting = [];
  let isTelling = false;

  const tellNext = async () => {
    if (isTelling)
      return;
    isTelling = true;
    while (waiting.length > 0) {
      try {
        await fetch('events', { method: 'POST', body: waiting[0], headers: { 'Content-Type': 'application/json' } });
        waiting.shift();
      } catch {
        // The program has ended, or is about to be there again.
        await new Promise((resolve) => setTimeout(resolve, 2000));
      }
    }
    isTelling = false;
  };
  const tell = (what) => {
    if (!settings.reports)
      return;
    waiting.push(JSON.stringify({ page, ...what }));
    if (waiting.length > 1000)
      waiting.shift();
    tellNext();
  };

  // ---- State and faults.
  let state = '';
  const showState = (name) => {
    if (state === name)
      return;
    state = name;
    part('state').dataset.state = name;
    part('stateText').textContent = texts[name];
    tell({ event: 'state', state: name });
  };
  const showFault = (text) => {
    const fault = part('fault');
    fault.replaceChildren();
    fault.hidden = !text;
    if (text) {
      const line = document.createElement('span');
      line.textContent = text;
      line.dir = 'auto';
      fault.append(line);
      tell({ event: 'error', message: text });
    }
  };

  // ---- Messages.
  let total = 0;
  const element = (name, text, className) => {
    const made = document.createElement(name);
    if (text !== undefined)
      made.textContent = text;
    if (className)
      made.className = className;
    return made;
  };
  const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
  const valueOf = (value) => {
    const cell = element('dd');
    cell.dir = 'auto';
    if (typeof value === 'object' && value !== null)
      cell.append(element('pre', JSON.stringify(value, null, 2)));
    else
      cell.textContent = typeof value === 'string' ? value : JSON.stringify(value);
    return cell;
  };
  const bodyOf = (data) => {
    const keys = isObject(data) ? Object.keys(data) : [];
    if (keys.length === 1 && typeof data[keys[0]] === 'string') {
      const big = element('p', data[keys[0]], 'big');
      big.dir = 'auto';
      big.title = keys[0];
      return big;
    }
    if (keys.length > 0) {
      const list = element('dl');
      for (const key of keys) {
        const term = element('dt', key);
        term.dir = 'auto';
        list.append(term, valueOf(data[key]));
      }
      return list;
    }
    return element('pre', JSON.stringify(data, null, 2), 'raw');
  };
  const clock = new Intl.DateTimeFormat(settings.language,
    { hour: '2-digit', minute: '2-digit', second: '2-digit', fractionalSecondDigits: 3 });
  const showMessage = (data) => {
    ++total;
    showFault('');
    showState('subscribed');
    const card = element('article', undefined, 'message');
    const now = new Date();
    const time = element('time', clock.format(now));
    time.dateTime = now.toISOString();
    card.append(time, bodyOf(data));
    const list = part('messages');
    list.prepend(card);
    while (list.childElementCount > MostShown)
      list.lastElementChild.remove();
    part('empty').hidden = true;
    part('total').textContent = texts.total.replace('%1', total);
    tell({ event: 'message', data: data === undefined ? null : data });
  };

  // ---- Who is there.
  const nameOf = (user) => {
    if (!isObject(user))
      return String(user);
    const name = user.name ?? user.username ?? user.userName ?? user['##uniqueID'];
    return name === undefined ? JSON.stringify(user) : String(name);
  };
  const showPeople = (count, users) => {
    part('people').hidden = false;
    part('count').textContent = texts.here.replace('%1', count);
    part('names').replaceChildren(...(Array.isArray(users) ? users : []).slice(0, 100).map((user) => {
      const name = element('li', nameOf(user));
      name.dir = 'auto';
      return name;
    }));
    tell({ event: 'presence', count, clientData: users ?? null });
  };

  // ---- The connection of a library that does not tell of it is seen from outside.
  const watchConnections = () => {
    for (const name of ['WebSocket', 'EventSource']) {
      const Original = window[name];
      if (!Original)
        continue;
      window[name] = class extends Original {
        constructor(...given) {
          super(...given);
          this.addEventListener('open', () => showState('subscribed'));
          this.addEventListener('error', () => showState('waiting'));
          this.addEventListener('close', () => showState('waiting'));
        }
      };
    }
  };

  const subscribe = () => {
    const radar = new window.PushRadar(settings.key);
    // Connected is not yet subscribed.
    radar.onStateChange?.((name) => showState(name === 'connected' ? 'connecting' : name));
    radar.onError?.((error) => {
      if (error.channel)
        showState('refused');
      showFault(error.message);
    });
    if (settings.endpoint) {
      const endpoint = new URL(settings.endpoint, document.baseURI).href;
      if (settings.version === 2)
        radar.setAuthenticationEndpoint(endpoint);
      else
        radar.auth(endpoint);
    }
    const subscription = radar.subscribe.to
      ? radar.subscribe.to(settings.channel, showMessage)
      : radar.subscribe(settings.channel, showMessage);
    if (settings.presence)
      subscription?.onPresence?.(showPeople);
    subscription?.onSubscribed?.(() => {
      showFault('');
      showState('subscribed');
    });
  };

  showState('connecting');
  if (settings.official)
    watchConnections();
  const script = document.createElement('script');
  script.src = settings.script;
  script.onload = () => {
    try {
      subscribe();
    } catch (error) {
      showState('failed');
      showFault(texts.libraryFailed.replace('%1', error.message));
    }
  };
  script.onerror = () => {
    showState('failed');
    showFault(texts.scriptFailed);
  };
  document.head.append(script);
  window.addEventListener('pagehide', () => {
    if (settings.reports)
      navigator.sendBeacon('events', JSON.stringify({ page, event: 'state', state: 'closed' }));
  });
})();
