// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "echoserver.h"

#include <bench/support/figures.h>
#include <support/browser.h>
#include <support/desk.h>

#include <QPushButton>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <optional>
#include <vector>

using namespace RadarDesk;

namespace {

constexpr int WarmUp = 5;
constexpr int Turns = 100;

double now()
{
    const auto time = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration<double, std::milli>(time).count();
}

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

/// From the click on Broadcast until the text is in the page, in milliseconds.
std::optional<double> broadcastDelay(const Desk &desk, BrowserPage &page)
{
    const int seen = page.run(QStringLiteral("return seen.length")).toInt();
    const double start = now();
    desk.find<QPushButton>("broadcast")->click();
    if (!QTest::qWaitFor(
            [&] { return page.run(QStringLiteral("return seen.length")).toInt() > seen; }))
        return std::nullopt;
    return page.run(QStringLiteral("return seen[arguments[0]]"), {seen}).toDouble() - start;
}

/// From sending a text until it has come back and is in the page.
double echoDelay(BrowserPage &page)
{
    return page
        .run(QStringLiteral(R"(
            return new Promise(resolve => {
                const start = performance.now();
                echo.onmessage = event => {
                    document.body.textContent = event.data;
                    resolve(performance.now() - start);
                };
                echo.send('{"message":"Hello World!"}');
            });)"))
        .toDouble();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (const QString missing = Browser::missing(); !missing.isEmpty()) {
        std::printf("%s\n", qPrintable(missing));
        return 0;
    }
    Figures figures(QStringLiteral("browserdelay"));
    Desk desk;
    Browser browser;
    EchoServer server;
    if (!desk.isReady() || !browser.start() || !server.start()) {
        figures.fail(QStringLiteral("The window, the browser or the echo server did not start."));
        return figures.finish();
    }
    const auto url = desk.pages.open(desk.listener.pageFor(QStringLiteral("test-channel")));
    if (!url) {
        figures.fail(url.error());
        return figures.finish();
    }
    BrowserPage page = browser.open(*url);
    if (!QTest::qWaitFor([&] { return page.text(QStringLiteral("#stateText")) == u"Live"; })) {
        figures.fail(QStringLiteral("The subscriber page did not subscribe."));
        return figures.finish();
    }
    page.run(QStringLiteral(R"(
        window.seen = [];
        new MutationObserver(() => seen.push(performance.timeOrigin + performance.now()))
            .observe(document.getElementById('messages'), { childList: true });)"));
    // A page of this machine: one from elsewhere would have to ask whether it may connect to it.
    BrowserPage bare = browser.open(QUrl(desk.sandboxAddress() + QStringLiteral("/health")));
    bare.run(QStringLiteral(R"(
                 window.echo = new WebSocket('ws://127.0.0.1:' + arguments[0]);
                 return new Promise(resolve => { echo.onopen = () => resolve(true); });)"),
             {server.port()});

    std::vector<double> broadcasts;
    std::vector<double> echoes;
    for (int turn = -WarmUp; turn < Turns; ++turn) {
        const auto delay = broadcastDelay(desk, page);
        const double echo = echoDelay(bare);
        if (!delay) {
            figures.fail(QStringLiteral("A broadcast did not reach the page."));
            return figures.finish();
        }
        if (turn < 0)
            continue;
        broadcasts.push_back(*delay);
        echoes.push_back(echo);
    }
    const auto add = [&](const QString &key, const QString &name, double part) {
        figures.add(key, QStringLiteral("from Broadcast to the text in a browser's page, ") + name,
                    QStringLiteral("ms"), {percentile(broadcasts, part)}, Bound::none(),
                    QStringLiteral("a bare WebSocket echo in the same browser %1")
                        .arg(percentile(echoes, part), 0, 'f', 2));
    };
    add(QStringLiteral("median"), QStringLiteral("median"), 0.5);
    add(QStringLiteral("99th"), QStringLiteral("99th percentile"), 0.99);
    return figures.finish();
}
