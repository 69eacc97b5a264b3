// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sandbox's browser library. Its interface is the documented one of PushRadar's own, v2 and v3:
//
//   const radar = new PushRadar('pk_...');
//   radar.auth('/auth');                                 v3: GET /auth?channelName=&socketID= -> token
//   radar.setAuthenticationEndpoint('/channel-auth');    v2: GET /channel-auth?channel= -> authToken
//   radar.call.on.connection('/connected');              POST socketID=, for each new socket
//   radar.subscribe.to('presence-room', data => {}).onPresence((count, clientData) => {});
//
// Beyond that, and not known to PushRadar's:
//
//   radar.subscribe('news', data => {});                 the same as subscribe.to
//   subscription.onSubscribed(() => {});                 on each connection, when messages can come
//   subscription.unsubscribe();                          this callback
//   radar.unsubscribe('news');                           all callbacks of the channel
//   radar.onError(error => {});                          an Error with `channel` (or null) and `code`
//   radar.onStateChange(state => {});                    and radar.state, radar.socketID
//   radar.close();
//
// A state is 'connecting', 'connected', 'waiting' (to connect again), 'refused' (the public key is
// wrong: it does not connect again) or 'closed'. The code of an error is the status that the sandbox
// or an endpoint refused with, 502 for an endpoint's answer that is of no use, and 0 where there was no
// answer at all.
//
// The sandbox is told the path of the page on connecting. One that asks for it, as RadarDesk's own
// does, and no other service is told by one small frame after each message how many callbacks were
// called, and what the first of them that threw has thrown, with file and line. A promise of a callback
// that is rejected, which nobody handles, counts as thrown; where a callback returned one, that frame
// waits for it for up to 3 s. What is thrown reaches the page as it would otherwise.

(() => {
    const FirstPause = 250; // ms
    const LongestPause = 16000;
    const PromisePatience = 3000;

    // This script is in js/v2/ or js/v3/ of where the sandbox is.
    const home = new URL('../..', document.currentScript.src);

    // What the page asked of one channel.
    class Channel {
        subscriptions = new Set();

        constructor(name) {
            this.name = name;
            this.reset();
        }

        // For another connection.
        reset() {
            this.asked = false;
            this.last = {}; // the values of what came last, by its event
        }

        // Those who listen to it are told now, and those who begin to, then.
        came(event, ...values) {
            this.last[event] = values;
            this.subscriptions.forEach(each => each.listeners[event].forEach(
                listener => call(listener, ...values)));
        }

        needsToken() {
            return /^(private|presence)-/.test(this.name);
        }
    }

    // Promises that callbacks have returned, and who wants to know of their rejection. It is heard of
    // by the event: a handler of the promise would keep the event from the page.
    const promises = new WeakMap();
    const noteRejection = event => promises.get(event.promise)?.(event.reason);

    // By itself, so that one callback that throws keeps nothing from the others.
    const call = (callback, ...values) => queueMicrotask(() => callback(...values));

    // Where it was thrown: "app.js", 42.
    const placeOf = error => {
        const stack = String(error?.stack ?? '').replace(error?.message ?? '', '').slice(0, 4096);
        const [, file, line] = stack.match(/([^\s/()@]*):(\d+):\d+\)?$/m) ?? [];
        return { file: file?.split('?')[0].slice(0, 512) ?? '', line: Number(line ?? 0) };
    };

    const fault = (message, code) => Object.assign(new Error(message), { code });

    class PushRadar {
        state = 'closed';
        socketID = null;

        #key;
        #socket = null;
        #timer = 0;
        #pause = FirstPause;
        #outageTold = false;
        #reports = false; // wanted by the service
        #channels = new Map();
        #errorCallbacks = [];
        #stateCallbacks = [];
        #authentication = null;
        #connectionEndpoint = null;

        constructor(publicKey) {
            this.#key = publicKey;
            this.subscribe = (channel, callback) => this.#subscribe(channel, callback);
            this.subscribe.to = this.subscribe;
            this.call = { on: { connection: url => {
                this.#connectionEndpoint = url;
                return this;
            } } };
            this.#connect();
        }

        auth(url) {
            this.#authentication = { url, channel: 'channelName', socket: 'socketID', token: 'token' };
            return this;
        }

        setAuthenticationEndpoint(url) {
            this.#authentication = { url, channel: 'channel', token: 'authToken' };
            return this;
        }

        unsubscribe(name) {
            if (this.#channels.delete(String(name).trim()))
                this.#send({ event: 'unsubscribe', channel: String(name).trim() });
            return this;
        }

        onError(callback) {
            this.#errorCallbacks.push(callback);
            return this;
        }

        onStateChange(callback) {
            this.#stateCallbacks.push(callback);
            return this;
        }

        close() {
            clearTimeout(this.#timer);
            const socket = this.#socket;
            this.#socket = null;
            this.socketID = null;
            socket?.close();
            this.#become('closed');
        }

        #become(state) {
            if (this.state === state)
                return;
            this.state = state;
            this.#stateCallbacks.forEach(callback => call(callback, state));
        }

        #report(error, channel = null) {
            error.channel = channel;
            console.error('PushRadar: ' + error.message);
            this.#errorCallbacks.forEach(callback => call(callback, error));
        }

        // The connection

        #address() {
            const url = new URL('subscribe', home);
            url.searchParams.set('key', this.#key);
            url.searchParams.set('page', location.pathname.slice(0, 512));
            return url;
        }

        #connect() {
            this.#become('connecting');
            const url = this.#address();
            url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
            const socket = new WebSocket(url);
            this.#socket = socket;
            socket.onmessage = message => {
                if (socket === this.#socket)
                    this.#receive(JSON.parse(message.data));
            };
            socket.onclose = () => {
                if (socket === this.#socket)
                    this.#disconnected();
            };
        }

        async #disconnected() {
            const socket = this.#socket;
            const wasConnected = this.socketID !== null;
            this.socketID = null;
            this.#channels.forEach(channel => channel.reset());
            this.#become('waiting');
            const error = wasConnected ? null : await this.#askWhy();
            if (this.#socket !== socket)
                return; // closed meanwhile
            if (error && !this.#outageTold) {
                this.#outageTold = true;
                this.#report(error);
            }
            if (error?.code === 401) {
                this.#become('refused');
                return;
            }
            this.#timer = setTimeout(() => this.#connect(), this.#pause * (0.5 + Math.random() / 2));
            this.#pause = Math.min(this.#pause * 2, LongestPause);
        }

        // A browser keeps to itself why a WebSocket was refused, so the same address is asked again.
        async #askWhy() {
            try {
                const address = this.#address();
                address.searchParams.set('why', 1);
                const answer = await fetch(address);
                if ([401, 413].includes(answer.status))
                    return fault((await answer.json()).error, answer.status);
                return null;
            } catch {
                return fault(`There is no sandbox at ${home}; it will be tried again.`, 0);
            }
        }

        #send(command) {
            if (this.socketID !== null)
                this.#socket.send(JSON.stringify(command));
        }

        #receive(event) {
            const channel = this.#channels.get(event.channel);
            switch (event.event) {
            case 'connected':
                this.socketID = event.socketID;
                this.#reports = event.report === true;
                this.#pause = FirstPause;
                this.#outageTold = false;
                this.#become('connected');
                this.#tellConnectionEndpoint();
                this.#channels.forEach(each => this.#ask(each));
                break;
            case 'subscribed':
                channel?.came('subscribed');
                break;
            case 'message':
                if (channel)
                    this.#deliver(event, channel);
                break;
            case 'presence':
                channel?.came('presence', event.count, event.clientData);
                break;
            case 'error':
                this.#report(fault(event.message, event.code), event.channel);
                break;
            }
        }

        #deliver(event, channel) {
            const subscriptions = [...channel.subscriptions];
            if (!this.#reports) {
                subscriptions.forEach(each => call(each.callback, event.data));
                return;
            }
            const handled = { event: 'handled', channel: event.channel, id: event.id,
                callbacks: subscriptions.filter(each => each.isCalled).length };
            const noteThrown = error => {
                handled.threw ??= { message: String(error?.message ?? error).slice(0, 512),
                    ...placeOf(error) };
            };
            let isSent = false;
            const send = () => {
                if (!isSent)
                    this.#send(handled);
                isSent = true;
            };
            let isPromised = false;
            subscriptions.forEach(each => call(() => {
                try {
                    const returned = each.callback(event.data);
                    if (!(returned instanceof Promise))
                        return;
                    isPromised = true;
                    addEventListener('unhandledrejection', noteRejection); // once, however often
                    promises.set(returned, error => {
                        noteThrown(error);
                        send();
                    });
                } catch (error) {
                    noteThrown(error);
                    throw error;
                }
            }));
            call(() => {
                if (isPromised && !handled.threw)
                    setTimeout(send, PromisePatience);
                else
                    send();
            });
        }

        // Subscribing

        #subscribe(name, callback) {
            name = String(name).trim();
            if (!this.#channels.has(name))
                this.#channels.set(name, new Channel(name));
            const channel = this.#channels.get(name);
            const listen = (event, listener) => {
                subscription.listeners[event].push(listener);
                if (channel.last[event])
                    call(listener, ...channel.last[event]);
                return subscription;
            };
            const subscription = {
                isCalled: Boolean(callback),
                callback: data => callback?.(data),
                listeners: { subscribed: [], presence: [] },
                onSubscribed: listener => listen('subscribed', listener),
                onPresence: listener => listen('presence', listener),
                unsubscribe: () => {
                    channel.subscriptions.delete(subscription);
                    if (channel.subscriptions.size === 0 && this.#channels.get(name) === channel)
                        this.unsubscribe(name);
                },
            };
            channel.subscriptions.add(subscription);
            this.#ask(channel);
            return subscription;
        }

        // Once for each connection, whatever comes of it.
        async #ask(channel) {
            if (this.socketID === null || channel.asked)
                return;
            channel.asked = true;
            const socketID = this.socketID;
            const isWanted = () => this.socketID === socketID
                && this.#channels.get(channel.name) === channel;
            const command = { event: 'subscribe', channel: channel.name };
            try {
                if (channel.needsToken())
                    command.token = await this.#token(channel.name);
                if (isWanted())
                    this.#send(command);
            } catch (error) {
                if (isWanted())
                    this.#report(error, channel.name);
            }
        }

        async #token(channel) {
            const endpoint = this.#authentication;
            if (!endpoint)
                throw fault(`“${channel}” needs a token; call radar.auth() before subscribing.`, 0);
            const url = new URL(endpoint.url, document.baseURI);
            url.searchParams.set(endpoint.channel, channel);
            if (endpoint.socket)
                url.searchParams.set(endpoint.socket, this.socketID);
            const answer = await this.#fetch(url, {}, `The authentication endpoint for “${channel}”`);
            let said;
            try {
                said = await answer.json();
            } catch {
                throw fault(`The authentication endpoint's answer for “${channel}” is not JSON.`, 502);
            }
            const token = said?.[endpoint.token];
            if (!token || typeof token !== 'string') {
                throw fault(`The authentication endpoint's answer for “${channel}” has no `
                    + `“${endpoint.token}”.`, 502);
            }
            return token;
        }

        async #tellConnectionEndpoint() {
            if (this.#connectionEndpoint === null)
                return;
            try {
                await this.#fetch(new URL(this.#connectionEndpoint, document.baseURI), {
                    method: 'POST',
                    body: new URLSearchParams({ socketID: this.socketID }),
                }, 'The endpoint for new connections');
            } catch (error) {
                this.#report(error);
            }
        }

        async #fetch(url, options, endpoint) {
            let answer;
            try {
                answer = await fetch(url, { credentials: 'include', ...options });
            } catch {
                throw fault(`${endpoint} can't be reached, or does not let this page read its answer.`,
                    0);
            }
            if (!answer.ok)
                throw fault(`${endpoint} refused with status ${answer.status}.`, answer.status);
            return answer;
        }
    }

    window.PushRadar = PushRadar;
})();
