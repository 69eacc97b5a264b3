// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/core/changedlines.h>
#include <workbench/drafts/openmessages.h>
#include <workbench/templates/savedmessages.h>
#include <workbench/templates/templatesmodel.h>

#include <QTest>

using namespace RadarDesk::workbench;
using PushRadar::ApiVersion;

/// Saved messages among the open ones, without a window.
class TestOpenSaved : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensEachOnce();
    void whiteSpaceIsNoChange();
    void savesChannelVersionAndData();
    void keepsTextWithAFault();
    void revertCanBeUndone();
    void changedLinesAreFew();
};

namespace {

struct Saved
{
    Saved()
    {
        templates.setTemplates(
            {*MessageTemplate::make(
                 {.name = "A", .channel = "a", .data = "{ \"n\": 1.50,\n \"z\": 2 }"}, "a"),
             *MessageTemplate::make(
                 {.name = "B", .channel = "b", .data = "{}", .version = ApiVersion::V2}, "b")});
    }

    MessageDraft draft;
    OpenMessages messages{draft};
    TemplatesModel templates;
    SavedMessages saved{draft, messages, templates};
};

} // namespace

void TestOpenSaved::opensEachOnce()
{
    Saved s;
    s.saved.open(*s.templates.find("a"));
    s.saved.open(*s.templates.find("b"));
    s.saved.open(*s.templates.find("a"));
    QCOMPARE(s.messages.rowCount(), 2);
    QCOMPARE(s.messages.current(), 0);
    QCOMPARE(s.saved.nameAt(1), "B");
    s.messages.show(1);
    QCOMPARE(s.draft.version(), ApiVersion::V2);
    s.templates.remove({"b"});
    QCOMPARE(s.saved.nameAt(1), "b"); // its channel
    QVERIFY(!s.saved.isChangedAt(1));
}

void TestOpenSaved::whiteSpaceIsNoChange()
{
    Saved s;
    s.saved.open(*s.templates.find("a"));
    QVERIFY(!s.saved.isChangedAt(0));
    s.draft.setJson(R"({"n":1.50,   "z":2})");
    QTRY_VERIFY(!s.saved.isChangedAt(0));
    s.draft.setJson(R"({"n":1.5,"z":2})"); // another text of the number
    QTRY_VERIFY(s.saved.isChangedAt(0));
    s.draft.setJson(R"({"z":2,"n":1.50})");
    s.messages.openEmpty();
    s.messages.show(0);
    QVERIFY(s.saved.isChangedAt(0));
}

void TestOpenSaved::savesChannelVersionAndData()
{
    Saved s;
    s.saved.open(*s.templates.find("a"));
    s.draft.setChannel("other");
    s.draft.setVersion(ApiVersion::V2);
    s.draft.setJson(R"({"z":2,"n":1.50})");
    QVERIFY(s.saved.save());
    QCOMPARE(s.templates.find("a")->channel(), "other");
    QCOMPARE(s.templates.find("a")->version(), ApiVersion::V2);
    QCOMPARE(s.templates.find("a")->data(), R"({"z":2,"n":1.50})");
    QCOMPARE(s.templates.find("a")->name(), "A");
    QVERIFY(!s.saved.isChangedAt(0));
    s.draft.setChannel("a b c/");
    const auto failed = s.saved.save();
    QVERIFY(!failed);
    QVERIFY(!failed.error().isEmpty());
    QCOMPARE(s.templates.find("a")->channel(), "other");
}

void TestOpenSaved::keepsTextWithAFault()
{
    Saved s;
    s.saved.open(*s.templates.find("a"));
    s.draft.setJson("{ \"n\": ");
    QTRY_VERIFY(s.saved.isChangedAt(0));
    QVERIFY(!s.saved.save());
    QVERIFY(s.templates.find("a")->data().contains("1.50"));
    const TextDifference difference = s.saved.difference();
    QVERIFY(difference.removed > 0 && difference.added > 0);
}

void TestOpenSaved::revertCanBeUndone()
{
    Saved s;
    s.saved.open(*s.templates.find("a"));
    s.draft.setJson(R"({"n":7})");
    s.draft.setChannel("other");
    s.saved.revert();
    QCOMPARE(s.draft.data(), R"({"n":1.50,"z":2})");
    QCOMPARE(s.draft.channel(), "a");
    QVERIFY(!s.saved.isChangedAt(0));
    s.draft.items()->undo();
    QCOMPARE(s.draft.data(), R"({"n":7})");
    QCOMPARE(s.draft.channel(), "other");
}

void TestOpenSaved::changedLinesAreFew()
{
    const TextDifference few = differenceOf("a\nb\nc", "a\nB\nc");
    QCOMPARE(changedLines(few), "− b\n+ B");
    QStringList many;
    for (int i = 0; i < 100; ++i)
        many.append(QString::number(i).repeated(100));
    const QString shown = changedLines(differenceOf({}, many.join(u'\n')), 3);
    QCOMPARE(shown.count('\n'), 3);
    QVERIFY2(shown.endsWith("97 more line(s)"), qPrintable(shown));
    QVERIFY(shown.size() < 3 * 90 + 40);
}

int tst_opensaved(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestOpenSaved test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_opensaved.moc"
