// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/transfer/awkwardevents.h>

#include <history/store/sampleevents.h>

using PushRadar::Exchange;

namespace RadarDesk {

using namespace workbench;

QList<Event> awkwardEvents()
{
    QList<Event> events{Event(), fullEvent()};

    const QList<QByteArray> datas = {
        "null",
        "\"just text\"",
        "[1,2]",
        "{\"z\":1,\"a\":2,\"z\":3}",
        "{\"big\":123456789012345678901234567890.000,\"e\":1E+400,\"minus\":-0}",
        "{\"half\":\"\\ud83c\",\"nul\":\"\\u0000\",\"quote\":\"\\\"\"}",
        "{\"mark\":\"\xEF\xBB\xBFx\"}",
        "{\n  \"on\": \"several\",\r\n  \"lines\": 1\n}",
        " {\"white\":\"space\"} ",
        "no JSON, but \"text\"\n",
        "\xEF\xBB\xBF{}",
        QByteArray("nul\0in it", 9),
        "\xff\xfe\x80",
        QByteArray(512, '[') + QByteArray(512, ']'),
        QByteArray(600, '[') + QByteArray(600, ']'),
    };
    for (const QByteArray &data : datas) {
        Event event = sampleEvent(static_cast<int>(events.size()));
        event.data = data;
        event.typed = data;
        events.append(event);
    }

    const QList<QString> texts = {
        "\"quoted\", with a comma; and a tab\t",
        "two\nlines\r\nand three",
        "caf\u00e9 \u4f60\u597d \U0001F389 \u202Eright to left",
        QString("half ") + QChar(0xd83c) + " a pair " + QChar(0xdf89),
        QString(QChar(0xfeff)) + "mark",
        QString("\n") + QChar(0xfeff) + "mark",
        QString("nul") + QChar(u'\0') + "in it",
        QString("\u2028\u2029\u0085\x7f\x1b"),
        "=HYPERLINK(\"http://example.com\")",
        "\\u0041 \\",
    };
    for (const QString &text : texts) {
        Event event = sampleEvent(static_cast<int>(events.size()));
        event.channel = text;
        event.note = text;
        event.profileId = text;
        event.broadcastId = text;
        Exchange exchange = *event.exchange;
        exchange.reason = text;
        exchange.requestHeaders = {{text.toUtf8(), text.toUtf8()}, {{}, {}}};
        exchange.requestBody = text.toUtf8();
        event.exchange = std::make_shared<const Exchange>(exchange);
        events.append(event);
    }

    Event nothing;
    nothing.exchange = std::make_shared<const Exchange>();
    events.append(nothing);

    for (const char filling : {'x', '\x01', '"', '\x80'}) {
        Event large = sampleEvent(static_cast<int>(events.size()));
        Exchange exchange = *large.exchange;
        exchange.responseBody = QByteArray(Exchange::ResponseLimit, filling);
        large.exchange = std::make_shared<const Exchange>(exchange);
        events.append(large);
    }
    return events;
}

} // namespace RadarDesk
