// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accesspaneltest.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QToolButton>

/// What the matrix tells of what was found, and how it is looked at.
class TestAccessResults : public AccessPanelTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareAll(); }
    void init() { prepare(); }
    void cleanup() { tidy(); }
    void tellsOfAnOpenDoor();
    void acceptsWhatWasFound();
    void acceptsACellARowAColumnOrAll_data();
    void acceptsACellARowAColumnOrAll();
    void showsOnlyWhatDiffers();
    void takesOutAndUndoes();
    void stops();
    void keepsItsPlace();
    void copies();
    void saysWhatIsInTheWay();
    void tellsWithoutColours();
    void fitsASmallWindow();
};

namespace {

const AccessKey NobodyInA{NobodyId.toString(), "private-a"};

} // namespace

void TestAccessResults::tellsOfAnOpenDoor()
{
    m_server->setEndpoint("/auth", [](const HttpRequest &, const HttpReply &reply) {
        reply({200, R"({"token":"t"})"});
    });
    m_panel->addChannels("private-a");
    table()->setFocus();
    QVERIFY(run());
    const auto *verdict = find<VerdictView>("accessVerdict");
    QCOMPARE(verdict->severity(), VerdictView::Severity::Bad);
    QCOMPARE(verdict->headline(), QString::fromUtf8("Everyone can join “private-a”"));
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

void TestAccessResults::acceptsWhatWasFound()
{
    m_panel->addChannels("private-a");
    table()->setFocus();
    QVERIFY(run());
    const auto *verdict = find<VerdictView>("accessVerdict");
    QVERIFY2(verdict->headline().contains("have no expectation"), qPrintable(verdict->headline()));
    QTest::mouseClick(find<QPushButton>("accessVerdictAct"), Qt::LeftButton);
    QCOMPARE(cell("alice", "private-a").expected, AccessExpectation::Allowed);
    QCOMPARE(verdict->severity(), VerdictView::Severity::Good);
    QTest::mouseClick(find<QPushButton>("accessNoticeAct"), Qt::LeftButton);
    QCOMPARE(cell("alice", "private-a").expected, AccessExpectation::NoOpinion);
}

void TestAccessResults::acceptsACellARowAColumnOrAll_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QList<int>>("accepted"); // of alice, in a and b
    // Nobody is expected to be refused before anybody has chosen anything.
    QTest::newRow("cell") << "&Accept as expected" << QList{1, 0};
    QTest::newRow("row") << "Accept the row as expected" << QList{1, 1};
    QTest::newRow("column") << "Accept the column as expected" << QList{1, 0};
    QTest::newRow("all") << "Accept a&ll as expected" << QList{1, 1};
}

void TestAccessResults::acceptsACellARowAColumnOrAll()
{
    QFETCH(QString, entry);
    QFETCH(QList<int>, accepted);
    m_panel->addChannels("private-a private-b");
    table()->setFocus();
    QVERIFY(run());
    const auto expectations = [this] {
        QList<int> chosen;
        for (const char *channel : {"private-a", "private-b"}) {
            const bool isChosen = cell("alice", channel).expected != AccessExpectation::NoOpinion;
            chosen.append(isChosen ? 1 : 0);
        }
        return chosen;
    };
    QCOMPARE(cell("nobody", "private-a").expected, AccessExpectation::Refused);
    QCOMPARE(expectations(), QList({0, 0}));
    const int row = m_model->indexOf({"alice", "private-a"}).row();
    table()->setCurrentIndex(table()->model()->index(row, 0));
    pick([&] { Q_EMIT table()->customContextMenuRequested(QPoint(-1, -1)); }, entry);
    QCOMPARE(expectations(), accepted);
    QTest::mouseClick(find<QPushButton>("accessNoticeAct"), Qt::LeftButton);
    QCOMPARE(expectations(), QList({0, 0}));
}

void TestAccessResults::showsOnlyWhatDiffers()
{
    m_panel->addChannels("private-a private-b");
    table()->setFocus();
    QVERIFY(run());
    auto *differences = find<QToolButton>("accessDifferences");
    differences->setFocus();
    press(Qt::Key_Space);
    const auto *empty = m_panel->findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->title(), "No differences");
    m_model->setExpected(NobodyInA, AccessExpectation::Allowed);
    QVERIFY(!empty->isVisible());
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->model()->columnCount(), 1);
    QVERIFY2(text("accessTitle").startsWith("Nobody, private-a"), qPrintable(text("accessTitle")));
    press(Qt::Key_Space);
    QCOMPARE(table()->model()->columnCount(), 2);
}

void TestAccessResults::takesOutAndUndoes()
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

void TestAccessResults::stops()
{
    m_server->setEndpoint("/auth", [](const HttpRequest &, const HttpReply &) {});
    m_panel->addChannels("private-a");
    find<QPushButton>("accessRun")->setFocus();
    press(Qt::Key_F5);
    auto *stop = find<QPushButton>("accessStop");
    QVERIFY(stop->isVisible());
    QCOMPARE(QApplication::focusWidget(), stop);
    QVERIFY2(text("accessSummary").contains("0 of 2"), qPrintable(text("accessSummary")));
    QCOMPARE(table()->model()->index(0, 0).data().toString(), QString::fromUtf8("Running…"));
    press(Qt::Key_Escape);
    QVERIFY(!m_run->isRunning());
    QVERIFY(!stop->isVisible());
    QCOMPARE(QApplication::focusWidget(), find<QPushButton>("accessRun"));
    QVERIFY(!cell("nobody", "private-a").last);
}

void TestAccessResults::keepsItsPlace()
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

void TestAccessResults::copies()
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

void TestAccessResults::saysWhatIsInTheWay()
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

void TestAccessResults::tellsWithoutColours()
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

void TestAccessResults::fitsASmallWindow()
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

int tst_accessresults(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const Theme theme(app);
    TestAccessResults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accessresults.moc"
