// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/accesspanel.h>

#include <base/keychain/keyring.h>
#include <gui/kit/emptystate.h>
#include <gui/kit/theme.h>
#include <gui/kit/verdictview.h>
#include <gui/privatechannels/accessdelegate.h>
#include <privatechannels/access/accessrun.h>
#include <privatechannels/identities/identitiesmodel.h>
#include <privatechannels/identities/identityvalues.h>
#include <workbench/core/channelsmodel.h>

#include <support/pageserver.h>
#include <support/privatebus.h>

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::base;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::workbench;
using namespace RadarDesk::privatechannels;
using namespace RadarDesk::gui;

/// The access matrix alone in a window, mostly by keyboard, with a real endpoint.
class TestAccessPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void saysWhatToDo();
    void isFilledByKeyboard();
    void showsWhatWasSaid();
    void takesAListFromTheClipboard();
    void offersKnownChannels();
    void choosesWhoAsks();
    void runsARowAndAColumn();
    void clickShowsAndButtonsChange();
    void splitsListsButNotNames();
    void tellsOfAnOpenDoor();
    void acceptsWhatWasFound();
    void showsOnlyWhatDiffers();
    void takesOutAndUndoes();
    void stops();
    void keepsItsPlace();
    void copies();
    void saysWhatIsInTheWay();
    void tellsWithoutColours();
    void fitsASmallWindow();

private:
    template <typename T> [[nodiscard]] T *find(const char *name) const
    {
        T *found = m_panel->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("There is no %s in the panel.", name);
        return found;
    }
    [[nodiscard]] QTableView *table() const { return find<QTableView>("accessTable"); }
    [[nodiscard]] QString text(const char *label) const { return find<QLabel>(label)->text(); }
    [[nodiscard]] AccessCell cell(const QString &identity, const QString &channel) const
    {
        return m_model->plan().cell({identity, channel});
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void clickCell(int row, int column) const;
    /// Opens a menu by \a open and picks the entry that begins so.
    void pick(const std::function<void()> &open, const QString &entry) const;
    [[nodiscard]] bool run();

    PrivateBus m_bus; // without a keychain
    std::unique_ptr<PageServer> m_server;
    std::unique_ptr<Keyring> m_keyring;
    std::unique_ptr<IdentitiesModel> m_identities;
    std::unique_ptr<IdentityValues> m_values;
    std::unique_ptr<ChannelsModel> m_channels;
    std::unique_ptr<AccessModel> m_model;
    std::unique_ptr<AccessRun> m_run;
    std::unique_ptr<AccessPanel> m_panel;
};

namespace {

const AccessKey NobodyInA{NobodyId.toString(), "private-a"};

/// Who has the cookie gets into "private-a", nobody else anywhere.
void decideByCookie(const HttpRequest &request, const HttpReply &reply)
{
    const bool knows = request.header("Cookie").contains("s3ss10n");
    if (!knows)
        reply({401, {}});
    else if (request.query.startsWith("channelName=private-a&"))
        reply({200, R"({"token":"t"})"});
    else
        reply({403, {}});
}

} // namespace

void TestAccessPanel::initTestCase()
{
    QVERIFY(m_bus.start());
}

void TestAccessPanel::init()
{
    m_server = std::make_unique<PageServer>();
    QVERIFY(m_server->start());
    m_server->setEndpoint("/auth", decideByCookie);
    m_keyring = std::make_unique<Keyring>();
    m_identities = std::make_unique<IdentitiesModel>();
    m_values = std::make_unique<IdentityValues>(*m_identities, *m_keyring, KnownSecrets());
    m_identities->add({.id = "alice", .name = "Alice & Co", .cookies = "session=s3ss10n"});
    m_channels = std::make_unique<ChannelsModel>();
    m_model = std::make_unique<AccessModel>(*m_identities);
    m_model->addIdentity("alice");
    m_run = std::make_unique<AccessRun>(*m_model, *m_identities, *m_values);
    m_run->setTarget({.endpoint = m_server->url("/auth")});
    m_panel = std::make_unique<AccessPanel>(*m_model, *m_run, *m_identities, *m_channels);
    m_panel->resize(700, 300);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_panel->activateWindow(); // a bare X server has no window manager that would
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestAccessPanel::cleanup()
{
    m_panel.reset();
    m_run.reset();
    m_model.reset();
    m_channels.reset();
    m_values.reset();
    m_identities.reset();
    m_keyring.reset();
    m_server.reset();
}

void TestAccessPanel::clickCell(int row, int column) const
{
    const QRect place = table()->visualRect(table()->model()->index(row, column));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place.center());
}

void TestAccessPanel::pick(const std::function<void()> &open, const QString &entry) const
{
    // The menu runs a loop of its own, so it is answered from within.
    QTimer::singleShot(0, m_panel.get(), [entry] {
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QList<QAction *> found;
        QStringList entries;
        for (QAction *action : menu->actions()) {
            entries.append(action->text());
            if (action->text().startsWith(entry))
                found.append(action);
        }
        menu->close();
        QVERIFY2(!found.isEmpty(), qPrintable(entries.join(u'|')));
        found.first()->trigger();
    });
    open();
}

bool TestAccessPanel::run()
{
    QSignalSpy finished(m_run.get(), &AccessRun::finished);
    press(Qt::Key_F5);
    return finished.wait();
}

void TestAccessPanel::saysWhatToDo()
{
    const auto *empty = m_panel->findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QVERIFY(!empty->title().isEmpty());
    // What the view is for is said once, and large.
    const auto *verdict = m_panel->findChild<VerdictView *>();
    QVERIFY(verdict->headline().contains("Who gets into which channel"));
    QVERIFY(verdict->text().contains("Add channels"));
    QVERIFY(empty->title() != verdict->headline());
    QVERIFY(!find<QPushButton>("accessRun")->isEnabled());
    QVERIFY(!find<QWidget>("accessDetails")->isVisible());
    m_model->addChannels({"private-a"});
    QVERIFY(!empty->isVisible());
    m_model->removeIdentity("alice");
    m_model->removeIdentity(NobodyId.toString());
    QVERIFY(empty->isVisible());
    QVERIFY(empty->title().contains("No identities"));
}

void TestAccessPanel::isFilledByKeyboard()
{
    find<QLineEdit>("accessChannels")->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), "private-a private-b");
    press(Qt::Key_Return);
    QCOMPARE(m_model->plan().channels, (QStringList{"private-a", "private-b"}));
    QCOMPARE(find<QLineEdit>("accessChannels")->text(), QString());

    table()->setFocus();
    QCOMPARE(table()->currentIndex(), table()->model()->index(0, 0));
    QCOMPARE(cell("nobody", "private-a").expected, AccessExpectation::Refused);
    press(Qt::Key_Space);
    QCOMPARE(cell("nobody", "private-a").expected, AccessExpectation::NoOpinion);
    press(Qt::Key_Space);
    press(Qt::Key_Space);
    QCOMPARE(cell("nobody", "private-a").expected, AccessExpectation::Refused);
    press(Qt::Key_Down);
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    QCOMPARE(cell("alice", "private-b").expected, AccessExpectation::Allowed);

    QSignalSpy finished(m_run.get(), &AccessRun::finished);
    press(Qt::Key_Return);
    QVERIFY(m_run->isRunning());
    QVERIFY(finished.wait());
    QCOMPARE(cell("nobody", "private-a").last->outcome, AccessOutcome::Refused);
    QCOMPARE(cell("alice", "private-a").last->outcome, AccessOutcome::Allowed);
    QCOMPARE(cell("alice", "private-b").last->outcome, AccessOutcome::Refused);
    QCOMPARE(text("accessSummary"),
             "1 of 4 differ(s) from what is expected; 1 without an expectation.");
    QCOMPARE(QApplication::focusWidget(), table());
    QCOMPARE(table()->currentIndex(), table()->model()->index(1, 1));
}

void TestAccessPanel::showsWhatWasSaid()
{
    m_panel->addChannels("private-a");
    table()->setFocus();
    QVERIFY(text("accessSentence").contains("Space"));
    QVERIFY(run());
    QVERIFY2(text("accessTitle").startsWith("Nobody, private-a: Refused"),
             qPrintable(text("accessTitle")));
    QVERIFY2(text("accessSentence").contains("401"), qPrintable(text("accessSentence")));
    QVERIFY2(text("accessFacts").startsWith("Status 401"), qPrintable(text("accessFacts")));
    press(Qt::Key_Down);
    QVERIFY2(text("accessTitle").startsWith("Alice & Co, private-a: Allowed"),
             qPrintable(text("accessTitle")));
}

void TestAccessPanel::takesAListFromTheClipboard()
{
    m_panel->addChannels("private-a");
    table()->setFocus();
    QGuiApplication::clipboard()->setText("private-b\r\nprivate-a\n\nprivate-c\n");
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_model->plan().channels, (QStringList{"private-a", "private-b", "private-c"}));
    QVERIFY(text("accessNoticeText").contains("2 channel(s) added"));
    press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(text("accessNoticeText").contains("there already"));

    auto *field = find<QLineEdit>("accessChannels");
    field->setFocus();
    QGuiApplication::clipboard()->setText("private-x\nprivate-y");
    press(Qt::Key_V, Qt::ControlModifier);
    press(Qt::Key_Return);
    QCOMPARE(m_model->plan().channels.mid(3), (QStringList{"private-x", "private-y"}));
}

void TestAccessPanel::offersKnownChannels()
{
    for (const char *name : {"private-a", "news", "presence-b", "private-c"})
        m_channels->touch(name, QDateTime::currentDateTimeUtc());
    m_panel->addChannels("private-c");
    auto *known = find<QToolButton>("accessKnown");
    QStringList offered;
    Q_EMIT known->menu()->aboutToShow();
    for (const QAction *action : known->menu()->actions())
        offered.append(action->text());
    offered.sort();
    QCOMPARE(offered, (QStringList{QString(), "&All of these", "presence-b", "private-a"}));
    known->setFocus();
    pick([&] { press(Qt::Key_Space); }, "&All");
    QTRY_COMPARE(m_model->plan().channels.size(), 3);
    Q_EMIT known->menu()->aboutToShow();
    QCOMPARE(known->menu()->actions().size(), 1);
    QVERIFY(!known->menu()->actions().first()->isEnabled());
}

void TestAccessPanel::choosesWhoAsks()
{
    m_panel->addChannels("private-a");
    auto *who = find<QToolButton>("accessWho");
    who->setFocus();
    pick([&] { press(Qt::Key_Space); }, "Alice && Co");
    QTRY_COMPARE(m_model->rowCount(), 1);
    QVERIFY(find<QPushButton>("accessNoticeAct")->isVisible());
    pick([&] { press(Qt::Key_Space); }, "Alice && Co");
    QTRY_COMPARE(m_model->rowCount(), 2);
    QSignalSpy wanted(m_panel.get(), &AccessPanel::identitiesWanted);
    pick([&] { press(Qt::Key_Space); }, "&Edit identities");
    QTRY_COMPARE(wanted.size(), 1);
}

void TestAccessPanel::runsARowAndAColumn()
{
    m_panel->addChannels("private-a private-b");
    QSignalSpy finished(m_run.get(), &AccessRun::finished);
    QHeaderView *down = table()->verticalHeader();
    const QPoint row(5, down->sectionViewportPosition(1) + 5);
    pick([&] { Q_EMIT down->customContextMenuRequested(row); }, "Run the row");
    QVERIFY(finished.wait());
    QVERIFY(cell("alice", "private-a").last && cell("alice", "private-b").last);
    QVERIFY(!cell("nobody", "private-a").last);

    QHeaderView *across = table()->horizontalHeader();
    const QPoint column(across->sectionViewportPosition(1) + 5, 5);
    pick([&] { Q_EMIT across->customContextMenuRequested(column); }, "Run the column");
    QVERIFY(finished.wait());
    QVERIFY(cell("nobody", "private-b").last);
    QVERIFY(!cell("nobody", "private-a").last);

    // And by the key for menus, which says nothing of a place.
    pick([&] { Q_EMIT table()->customContextMenuRequested(QPoint(-1, -1)); }, "Run this &cell");
    QVERIFY(finished.wait());
    QVERIFY(cell("nobody", "private-a").last);
}

void TestAccessPanel::clickShowsAndButtonsChange()
{
    m_panel->addChannels("private-a private-b");
    for (int click = 0; click < 3; ++click)
        clickCell(1, 1);
    QCOMPARE(table()->currentIndex(), table()->model()->index(1, 1));
    QCOMPARE(cell("alice", "private-b").expected, AccessExpectation::NoOpinion);
    QVERIFY(find<QToolButton>("accessExpectNothing")->isChecked());
    QTest::mouseClick(find<QToolButton>("accessExpectAllowed"), Qt::LeftButton);
    QCOMPARE(cell("alice", "private-b").expected, AccessExpectation::Allowed);
    clickCell(0, 1);
    QVERIFY(find<QToolButton>("accessExpectRefused")->isChecked());
    QTest::mouseClick(find<QToolButton>("accessExpectNothing"), Qt::LeftButton);
    QCOMPARE(cell("nobody", "private-b").expected, AccessExpectation::NoOpinion);
    QVERIFY2(text("accessTitle").contains("nothing expected"), qPrintable(text("accessTitle")));
    pick([&] { Q_EMIT table()->customContextMenuRequested(QPoint(-1, -1)); }, "Expected: Refused");
    QCOMPARE(cell("nobody", "private-b").expected, AccessExpectation::Refused);
}

void TestAccessPanel::splitsListsButNotNames()
{
    auto *field = find<QLineEdit>("accessChannels");
    field->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), "private-orders, private-alice");
    press(Qt::Key_Return);
    QCOMPARE(m_model->plan().channels, (QStringList{"private-orders", "private-alice"}));
    // A comma alone may be part of a name: that is said, with a way on.
    QTest::keyClicks(QApplication::focusWidget(), "private-x,private-y");
    press(Qt::Key_Return);
    QCOMPARE(m_model->plan().channels.last(), "private-x,private-y");
    QVERIFY2(text("accessNoticeText").contains("part of a name"),
             qPrintable(text("accessNoticeText")));
    QTest::mouseClick(find<QPushButton>("accessNoticeAct"), Qt::LeftButton);
    QCOMPARE(m_model->plan().channels.mid(2), (QStringList{"private-x", "private-y"}));
}

void TestAccessPanel::tellsOfAnOpenDoor()
{
    m_server->setEndpoint("/auth", [](const HttpRequest &, const HttpReply &reply) {
        reply({200, R"({"token":"t"})"});
    });
    m_panel->addChannels("private-a");
    table()->setFocus();
    QVERIFY(run());
    const auto *verdict = find<VerdictView>("accessVerdict");
    QCOMPARE(verdict->severity(), VerdictView::Severity::Bad);
    QCOMPARE(verdict->headline(), QString::fromUtf8("Everyone gets into “private-a”"));
    // Red, without a tick that would praise it.
    const auto *delegate = qobject_cast<AccessDelegate *>(table()->itemDelegate());
    const Row row = delegate->rowOf(table()->model()->index(0, 0));
    QCOMPARE(row.symbol.tone, Tone::Failure);
    QVERIFY(row.symbol.name != "done");
    QCOMPARE(row.first.tone, Tone::Failure);
    press(Qt::Key_Down);
    QTest::mouseClick(find<QPushButton>("accessVerdictAct"), Qt::LeftButton);
    QCOMPARE(table()->currentIndex(), table()->model()->index(0, 0));
}

void TestAccessPanel::acceptsWhatWasFound()
{
    m_panel->addChannels("private-a");
    table()->setFocus();
    QVERIFY(run());
    const auto *verdict = find<VerdictView>("accessVerdict");
    QVERIFY2(verdict->headline().contains("lack an expectation"), qPrintable(verdict->headline()));
    QTest::mouseClick(find<QPushButton>("accessVerdictAct"), Qt::LeftButton);
    QCOMPARE(cell("alice", "private-a").expected, AccessExpectation::Allowed);
    QCOMPARE(verdict->severity(), VerdictView::Severity::Good);
    QTest::mouseClick(find<QPushButton>("accessNoticeAct"), Qt::LeftButton);
    QCOMPARE(cell("alice", "private-a").expected, AccessExpectation::NoOpinion);
}

void TestAccessPanel::showsOnlyWhatDiffers()
{
    m_panel->addChannels("private-a private-b");
    table()->setFocus();
    QVERIFY(run());
    auto *differences = find<QToolButton>("accessDifferences");
    differences->setFocus();
    press(Qt::Key_Space);
    const auto *empty = m_panel->findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->title(), "Nothing differs");
    m_model->setExpected(NobodyInA, AccessExpectation::Allowed);
    QVERIFY(!empty->isVisible());
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->model()->columnCount(), 1);
    QVERIFY2(text("accessTitle").startsWith("Nobody, private-a"), qPrintable(text("accessTitle")));
    press(Qt::Key_Space);
    QCOMPARE(table()->model()->columnCount(), 2);
}

void TestAccessPanel::takesOutAndUndoes()
{
    m_panel->addChannels("private-a private-b");
    table()->setFocus();
    QVERIFY(run());
    pick([&] { Q_EMIT table()->customContextMenuRequested(QPoint(-1, -1)); },
         QString::fromUtf8("Remove “private-a”"));
    QCOMPARE(m_model->plan().channels, QStringList{"private-b"});
    auto *undo = find<QPushButton>("accessNoticeAct");
    QVERIFY(undo->isVisible());
    undo->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(m_model->plan().channels, (QStringList{"private-a", "private-b"}));
    QVERIFY(cell("alice", "private-a").last);
    QVERIFY(!find<QWidget>("accessNotice")->isVisible());
    QCOMPARE(QApplication::focusWidget(), table());
}

void TestAccessPanel::stops()
{
    m_server->setEndpoint("/auth", [](const HttpRequest &, const HttpReply &) {});
    m_panel->addChannels("private-a");
    find<QPushButton>("accessRun")->setFocus();
    press(Qt::Key_F5);
    auto *stop = find<QPushButton>("accessStop");
    QVERIFY(stop->isVisible());
    QCOMPARE(QApplication::focusWidget(), stop);
    QVERIFY2(text("accessSummary").contains("0 of 2"), qPrintable(text("accessSummary")));
    QCOMPARE(table()->model()->index(0, 0).data().toString(), QString::fromUtf8("Asking…"));
    press(Qt::Key_Escape);
    QVERIFY(!m_run->isRunning());
    QVERIFY(!stop->isVisible());
    QCOMPARE(QApplication::focusWidget(), find<QPushButton>("accessRun"));
    QVERIFY(!cell("nobody", "private-a").last);
}

void TestAccessPanel::keepsItsPlace()
{
    m_panel->addChannels("private-a private-b");
    table()->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Right);
    m_model->addIdentity("unknown");
    m_model->addChannels({"private-c"});
    QCOMPARE(table()->currentIndex(), table()->model()->index(1, 1));
    m_panel->addChannels("private-d");
    QCOMPARE(table()->currentIndex().column(), 3);
    m_model->removeChannel("private-a");
    QCOMPARE(table()->currentIndex().column(), 2);
}

void TestAccessPanel::copies()
{
    m_panel->addChannels("private-a");
    table()->setFocus();
    QVERIFY(run());
    auto *copy = find<QToolButton>("accessCopy");
    copy->setFocus();
    pick([&] { press(Qt::Key_Space); }, "Copy as &Markdown");
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith("|  | private-a |"));
    pick([&] { press(Qt::Key_Space); }, "Copy as &CSV");
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains("alice", Qt::CaseInsensitive));
    QVERIFY(!QGuiApplication::clipboard()->text().contains("s3ss10n"));
}

void TestAccessPanel::saysWhatIsInTheWay()
{
    m_panel->addChannels("private-a");
    m_run->setTarget({});
    QVERIFY(!find<QPushButton>("accessRun")->isEnabled());
    QVERIFY(text("accessSummary").contains("no authentication endpoint"));
    table()->setFocus();
    press(Qt::Key_F5);
    press(Qt::Key_Return);
    QVERIFY(!m_run->isRunning());
}

void TestAccessPanel::tellsWithoutColours()
{
    m_panel->addChannels("private-a");
    m_model->setExpected(NobodyInA, AccessExpectation::Allowed);
    table()->setFocus();
    QVERIFY(run());
    QCOMPARE(table()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
             "Nobody, private-a, Refused, expected: allowed, differs");
    for (auto *widget : m_panel->findChildren<QWidget *>()) {
        const bool takesKeys = widget->focusPolicy() != Qt::NoFocus && widget->isVisible();
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(!takesKeys || !accessible->text(QAccessible::Name).isEmpty(),
                 qPrintable(widget->objectName()));
    }
}

void TestAccessPanel::fitsASmallWindow()
{
    m_identities->add({.id = "long", .name = QString(120, 'w')});
    m_model->addIdentity("long");
    m_panel->addChannels("private-" + QString(150, 'x'));
    table()->setFocus();
    QVERIFY(run());
    const QSize least = m_panel->minimumSizeHint();
    QVERIFY2(least.width() <= 700 && least.height() <= 300,
             qPrintable(QString("%1 x %2").arg(least.width()).arg(least.height())));
    QVERIFY(table()->viewport()->height() >= table()->rowHeight(0));
}

int tst_accesspanel(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const Theme theme(app);
    TestAccessPanel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accesspanel.moc"
