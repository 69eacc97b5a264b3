// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/channels/channellist.h>
#include <support/desk.h>
#include <support/textfile.h>

#include <history/store/historydatabase.h>
#include <history/transfer/transferjob.h>

#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;

/// The list of channels: what they are called, and what becomes of those that are forgotten.
class TestChannels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelIsEditedInPlace();
    void typingStaysWhenSomethingArrives();
    void foundByNameAndLabel();
    void namesAreStillWhatOneTypes();
    void forgottenEventsLeaveAndComeBack();
    void whatIsForgottenIsGoneWithTheWindow();
    void onlyTheLastIsOfferedBack();
    void usedAgainBeforeItComesBack();
};

namespace {

ChannelEntry entryOf(Desk &desk, const QString &name)
{
    const int row = desk.workspace.channels().rowOf(name);
    return row < 0 ? ChannelEntry() : desk.workspace.channels().entries().at(row);
}

/// Puts the keyboard on that channel of the list.
void goTo(Desk &desk, const QString &name)
{
    auto *list = desk.find<QListView>("list");
    list->setFocus();
    list->setCurrentIndex(qobject_cast<const gui::ChannelList *>(list->model())->indexOf(name));
}

void forget(Desk &desk, const QString &name)
{
    goTo(desk, name);
    Desk::press(Qt::Key_Delete);
}

/// Broadcasts to that channel and waits until it arrives.
bool broadcastTo(Desk &desk, const QString &name)
{
    desk.workspace.draft().setChannel(name);
    QTest::mouseClick(desk.find<QPushButton>("broadcast"), Qt::LeftButton);
    return QTest::qWaitFor([&desk, &name] {
        const Event *arrival = desk.last(EventKind::Arrival);
        return arrival && arrival->channel == name && !desk.session.isSending();
    });
}

/// How many rows of the timeline are of that channel.
int rowsOf(const Desk &desk, const QString &name)
{
    int rows = 0;
    for (int row = 0; row < desk.timeline.rowCount(); ++row) {
        const Event *event = desk.timeline.eventAt(row);
        rows += event && event->channel == name ? 1 : 0;
    }
    return rows;
}

/// How many events of that channel, which no other text names, are in an export of everything.
int exportedOf(Desk &desk, const QString &name)
{
    const QString path = desk.folder.filePath("export.jsonl");
    const auto job = desk.historyTransfer.exportJob({.fileName = path}, {});
    QSignalSpy finished(job.get(), &TransferJob::finished);
    job->start();
    if (finished.isEmpty() && !finished.wait())
        return -1;
    const QList<QByteArray> lines = contentOf(path).split('\n');
    return static_cast<int>(
        std::count_if(lines.begin(), lines.end(), [&name](const QByteArray &line) {
            return line.contains('"' + name.toUtf8() + '"');
        }));
}

} // namespace

void TestChannels::labelIsEditedInPlace()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.workspace.channels().touch("private-alpha", QDateTime::currentDateTimeUtc());
    goTo(desk, "private-alpha");
    Desk::press(Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    QCOMPARE(editor->text(), QString());
    QCOMPARE(editor->placeholderText(), "private-alpha");
    QVERIFY(editor->accessibleName().contains("private-alpha"));
    Desk::type("Bestellungen für München");
    Desk::press(Qt::Key_Return);
    QCOMPARE(entryOf(desk, "private-alpha").label, "Bestellungen für München");
    QCOMPARE(QApplication::focusWidget(), desk.find<QListView>("list"));

    Desk::press(Qt::Key_F2);
    Desk::type("never");
    Desk::press(Qt::Key_Escape);
    QCOMPARE(entryOf(desk, "private-alpha").label, "Bestellungen für München");
    Desk::press(Qt::Key_F2);
    Desk::press(Qt::Key_Delete); // what is selected in the editor, not the channel
    Desk::press(Qt::Key_Return);
    QCOMPARE(entryOf(desk, "private-alpha").name, "private-alpha");
    QVERIFY(entryOf(desk, "private-alpha").label.isEmpty());
}

void TestChannels::typingStaysWhenSomethingArrives()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    desk.workspace.channels().touch("alpha", now);
    desk.workspace.channels().touch("beta", now.addSecs(1));
    goTo(desk, "alpha");
    Desk::press(Qt::Key_F2);
    Desk::type("half a ");
    desk.workspace.channels().touch("alpha", now.addSecs(2));
    desk.workspace.channels().countUnseen("alpha");
    Desk::type("label");
    Desk::press(Qt::Key_Return);
    QCOMPARE(entryOf(desk, "alpha").label, "half a label");
    QCOMPARE(entryOf(desk, "beta").label, QString());
}

void TestChannels::foundByNameAndLabel()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const char *name : {"private-orders", "news", "private-stock", "alpha"})
        desk.workspace.channels().touch(name, now);
    desk.workspace.channels().setLabel("news", "Quick words");
    goTo(desk, "alpha");
    auto *list = desk.find<QListView>("list");
    const auto current = [list] {
        return list->currentIndex().data(ChannelsModel::NameRole).toString();
    };
    // Letters that follow at once are one word.
    const int interval = QApplication::keyboardInputInterval();
    QApplication::setKeyboardInputInterval(60'000);
    Desk::type("quick w");
    QCOMPARE(current(), "news");
    QApplication::setKeyboardInputInterval(0);
    Desk::type("n");
    QCOMPARE(current(), "news"); // the only one
    Desk::type("o");
    QCOMPARE(current(), "private-orders"); // none begins so, and one has it within
    Desk::type("a");
    QCOMPARE(current(), "alpha");
    Desk::type("#");
    QCOMPARE(current(), "alpha");
    QApplication::setKeyboardInputInterval(interval);
}

void TestChannels::namesAreStillWhatOneTypes()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.workspace.channels().touch("alpha", QDateTime::currentDateTimeUtc());
    desk.workspace.channels().setLabel("alpha", "Zebra");
    auto *field = desk.find<QComboBox>("channel")->lineEdit();
    QCompleter *completer = field->completer();
    completer->setCompletionPrefix("alp");
    QCOMPARE(completer->currentCompletion(), "alpha");
    completer->setCompletionPrefix("zeb");
    QCOMPARE(completer->completionCount(), 0);
    auto *filter = desk.find<QComboBox>("channelFilter");
    QVERIFY(filter->findText("alpha") > 0);
    QCOMPARE(filter->findText("Zebra"), -1);
}

void TestChannels::forgottenEventsLeaveAndComeBack()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QVERIFY(broadcastTo(desk, "alpha"));
    QVERIFY(broadcastTo(desk, "beta"));
    QTRY_VERIFY(rowsOf(desk, "alpha") >= 2 && rowsOf(desk, "beta") >= 2);
    const int rows = rowsOf(desk, "alpha");
    const int exported = exportedOf(desk, "alpha");
    QVERIFY(exported >= 2);
    desk.workspace.channels().setLabel("alpha", "First");

    forget(desk, "alpha");
    QCOMPARE(desk.workspace.channels().rowOf("alpha"), -1);
    QVERIFY(desk.find<QWidget>("channelsNotice")->isVisible());
    QVERIFY(desk.find<QLabel>("channelsNoticeText")->text().contains("alpha"));
    QVERIFY(desk.find<QLabel>("channelsNoticeText")->text().contains("events"));
    QTRY_COMPARE(rowsOf(desk, "alpha"), 0);
    QVERIFY(rowsOf(desk, "beta") >= 2);
    QCOMPARE(exportedOf(desk, "alpha"), 0);
    QVERIFY(exportedOf(desk, "beta") >= 2);
    desk.find<QLineEdit>("search")->setText("alpha");
    QTRY_COMPARE(desk.find<QTableView>("table")->model()->rowCount(), 0);
    desk.find<QLineEdit>("search")->clear();
    QTRY_VERIFY(rowsOf(desk, "beta") >= 2);

    QTest::mouseClick(desk.find<QPushButton>("channelsNoticeAct"), Qt::LeftButton);
    QVERIFY(!desk.find<QWidget>("channelsNotice")->isVisible());
    QCOMPARE(entryOf(desk, "alpha").label, "First");
    QTRY_VERIFY(rowsOf(desk, "alpha") >= rows); // it is listened to again, which is told, too
    QVERIFY(exportedOf(desk, "alpha") >= exported);
}

void TestChannels::whatIsForgottenIsGoneWithTheWindow()
{
    QString folder;
    {
        Desk desk;
        QVERIFY(desk.isReady());
        desk.folder.setAutoRemove(false);
        folder = desk.folder.path();
        QVERIFY(broadcastTo(desk, "alpha"));
        QVERIFY(broadcastTo(desk, "beta"));
        QTRY_VERIFY(rowsOf(desk, "alpha") >= 2 && rowsOf(desk, "beta") >= 2);
        forget(desk, "alpha");
        QTRY_COMPARE(rowsOf(desk, "alpha"), 0);
        desk.window.close();
    }
    {
        HistoryDatabase again(folder + "/history.db");
        QVERIFY(again.open());
        QCOMPARE(*again.count({.channel = "alpha"}), 0);
        QVERIFY(*again.count({.channel = "beta"}) >= 2);
        for (qint64 removal = 1; removal < 5; ++removal)
            QVERIFY(!*again.undo(removal));
        while (*again.removeSome(100)) { }
        QCOMPARE(*again.count({.channel = "alpha"}), 0);
        QVERIFY(*again.count({.channel = "beta"}) >= 2);
    }
    QVERIFY(QDir(folder).removeRecursively());
}

void TestChannels::onlyTheLastIsOfferedBack()
{
    Desk desk;
    QVERIFY(desk.isReady());
    auto *bar = desk.find<QWidget>("channelsNotice");
    auto *text = desk.find<QLabel>("channelsNoticeText");
    for (const char *name : {"alpha", "beta", "gamma", "delta"})
        desk.workspace.channels().touch(name, QDateTime::currentDateTimeUtc());
    forget(desk, "alpha");
    QTRY_VERIFY(desk.historyRemoval.canUndo());
    forget(desk, "beta");
    QTRY_VERIFY(desk.historyRemoval.canUndo());
    QVERIFY(bar->isVisible() && text->text().contains("beta"));
    QTest::mouseClick(desk.find<QToolButton>("channelsNoticeClose"), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
    QVERIFY(!desk.historyRemoval.canUndo());

    // Another removal takes the offer away,
    forget(desk, "gamma");
    QVERIFY(bar->isVisible());
    desk.historyRemoval.clear(SandboxId.toString(), "Sandbox");
    QVERIFY(!bar->isVisible());
    QTRY_VERIFY(desk.historyRemoval.canUndo());
    desk.historyRemoval.undo();
    // and so does another profile, where the channel would be a stranger.
    forget(desk, "delta");
    QVERIFY(bar->isVisible());
    desk.active.choose(desk.workspace.profiles().add(newProfile()));
    QVERIFY(!bar->isVisible());
    QVERIFY(!desk.historyRemoval.canUndo());
}

void TestChannels::usedAgainBeforeItComesBack()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QVERIFY(broadcastTo(desk, "alpha"));
    desk.workspace.channels().setLabel("alpha", "First");
    desk.workspace.channels().setPinned("alpha", true);
    QTRY_VERIFY(rowsOf(desk, "alpha") >= 2);
    forget(desk, "alpha");
    QTRY_COMPARE(rowsOf(desk, "alpha"), 0);
    QVERIFY(broadcastTo(desk, "alpha"));
    QVERIFY(entryOf(desk, "alpha").label.isEmpty());
    QTRY_VERIFY(rowsOf(desk, "alpha") >= 2);
    const int since = rowsOf(desk, "alpha");
    QTest::mouseClick(desk.find<QPushButton>("channelsNoticeAct"), Qt::LeftButton);
    QCOMPARE(entryOf(desk, "alpha").label, "First");
    QVERIFY(entryOf(desk, "alpha").pinned);
    QTRY_VERIFY(rowsOf(desk, "alpha") >= since + 2);
}

int tst_channels(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestChannels test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_channels.moc"
