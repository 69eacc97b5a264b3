// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <properties/drawn.h>

#include <workbench/drafts/messagedraft.h>
#include <workbench/snippets/awkwardmessage.h>
#include <workbench/snippets/pastedbroadcast.h>
#include <workbench/snippets/snippet.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using PushRadar::ApiVersion;
using PushRadar::JsonValue;

class TestMessageProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itemsAndTextFollowEachOther();
    void copiedCodeCanBePasted();
};

void TestMessageProperties::itemsAndTextFollowEachOther()
{
    QVERIFY(rc::check("a draft's items and its text say the same", [] {
        const QByteArray data = *Drawn::object();
        MessageDraft draft;
        draft.setData(data);
        RC_ASSERT(draft.data() == data);
        MessageDraft typed;
        typed.setJson(draft.json());
        RC_ASSERT(!typed.jsonFault());
        RC_ASSERT(JsonValue::fromJson(typed.data())->toIndentedJson()
                  == JsonValue::fromJson(data)->toIndentedJson());
        MessageDraft restored;
        restored.restore(draft.toState());
        RC_ASSERT(restored.data() == data);
        RC_ASSERT(restored.json() == draft.json());
    }));
}

void TestMessageProperties::copiedCodeCanBePasted()
{
    QVERIFY(rc::check("a snippet is pasted as what was copied", [] {
        const QByteArray data = *Drawn::object(1);
        const QString channel = *Drawn::channel();
        for (const auto &[target, version] :
             {std::pair(SnippetTarget::CurlV2, ApiVersion::V2),
              std::pair(SnippetTarget::PythonV2, ApiVersion::V2),
              std::pair(SnippetTarget::PythonV2Items, ApiVersion::V2)}) {
            const auto message = messageOf(channel, data, version);
            const auto pasted = readPastedBroadcast(makeSnippet(target, message, {}).code);
            RC_ASSERT(pasted.ok());
            RC_ASSERT(pasted->channel == channel);
            // Python has numbers of its own.
            const auto sameLeaf = [](const JsonValue &sent, const JsonValue &arrived) {
                return sent.type() == JsonValue::Type::Number ? arrived.type() == sent.type()
                                                              : hasSameContent(sent, arrived);
            };
            RC_ASSERT(difference(JsonValue::fromJson(data).value(),
                                 JsonValue::fromJson(pasted->data).value(), sameLeaf)
                          .isEmpty());
        }
    }));
}

int tst_messageproperties(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestMessageProperties test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_messageproperties.moc"
