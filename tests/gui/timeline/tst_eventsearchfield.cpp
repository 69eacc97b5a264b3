// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelinehands.h"

#include <QAbstractItemView>
#include <QLabel>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;
using namespace RadarDesk::gui;
using namespace RadarDesk::timelinehands;

/// The search field, as a person types into it.
class TestEventSearchField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByConditions();
    void keepsTheLastResultWhileItIsWrong();
    void saysNothingWhileItOffers();
    void completesByKeyboard();
    void completesByMouse();
    void searchesOtherProfiles();
};

namespace {

QLineEdit *searchField(const Desk &desk)
{
    auto *field = desk.find<QLineEdit>("search");
    field->setFocus();
    return field;
}

QString searchText(const Desk &desk)
{
    const auto *label = desk.find<QLabel>("searchText");
    return label->isVisible() ? label->text() : QString();
}

QString searchError(const Desk &desk)
{
    const auto *label = desk.find<QLabel>("searchError");
    return label->isVisible() ? label->text() : QString();
}

QAbstractItemView *options()
{
    auto *view = qobject_cast<QAbstractItemView *>(popup());
    return view && view->objectName() == "searchOptions" ? view : nullptr;
}

QStringList optionTexts()
{
    QStringList texts;
    const QAbstractItemView *view = options();
    for (int row = 0; view && row < view->model()->rowCount(); ++row)
        texts.append(view->model()->index(row, 0).data().toString());
    return texts;
}

/// Types, and closes what is offered, as one does who knows what to type.
void type(QLineEdit *field, const char *text)
{
    for (const char *letter = text; *letter != '\0'; ++letter)
        QTest::keyClick(popup() ? popup() : field, *letter);
    if (popup())
        QTest::keyClick(popup(), Qt::Key_Escape);
}

} // namespace

void TestEventSearchField::findsByConditions()
{
    Desk desk;
    QVERIFY(desk.isReady());
    record(desk, 5);
    auto *field = searchField(desk);
    QVERIFY(!desk.find<QWidget>("searchLine")->isVisible());
    type(field, "channel:old data.number > 2");
    QCOMPARE(field->text(), "channel:old data.number > 2");
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 2);
    QTRY_COMPARE(searchText(desk), "2 match(es)");
    type(field, " -data.number=4");
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 1);
    QTRY_COMPARE(searchText(desk), "1 match(es)");
    // What comes is found and counted as well.
    desk.history.append(arrivalBefore(0, 7));
    desk.history.append(arrivalBefore(0, 1));
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 2);
    QTRY_COMPARE(searchText(desk), "2 match(es)");
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(field->text(), "");
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 7);
    QVERIFY(!desk.find<QWidget>("searchLine")->isVisible());
}

void TestEventSearchField::keepsTheLastResultWhileItIsWrong()
{
    Desk desk;
    QVERIFY(desk.isReady());
    record(desk, 5);
    auto *field = searchField(desk);
    type(field, "data.number<2");
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 2);
    // Pasted: typed, it is the word "kind" for a moment.
    QApplication::clipboard()->setText(QStringLiteral(" kind:reseived"));
    QTest::keySequence(field, QKeySequence::Paste);
    QCOMPARE(searchError(desk),
             "“reseived” isn't a kind of event. Use one of sent, received, token, connection, "
             "call, subscription, gap, check, run, fault.");
    QCOMPARE(field->accessibleDescription(), searchError(desk));
    QCOMPARE(searchText(desk), "");
    QCOMPARE(desk.shown(EventKind::Arrival), 2);
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(popup() ? popup() : field, Qt::Key_Backspace);
    type(field, "ceived");
    QCOMPARE(field->text(), "data.number<2 kind:received");
    QCOMPARE(searchError(desk), "");
    QCOMPARE(field->accessibleDescription(), "");
    QTRY_COMPARE(searchText(desk), "2 match(es)");
}

void TestEventSearchField::saysNothingWhileItOffers()
{
    Desk desk;
    QVERIFY(desk.isReady());
    record(desk, 5);
    auto *field = searchField(desk);
    for (const char letter : {'k', 'i', 'n', 'd', ':'}) {
        QTest::keyClick(popup() ? popup() : field, letter);
        QCOMPARE(searchError(desk), "");
        QCOMPARE(field->accessibleDescription(), "");
    }
    QVERIFY(options());
    // Who wants none of them is told.
    QTest::keyClick(popup(), Qt::Key_Escape);
    QTRY_VERIFY(!searchError(desk).isEmpty());
    QCOMPARE(field->accessibleDescription(), searchError(desk));
    // So is who types what is none of them.
    QTest::keyClick(field, Qt::Key_Backspace);
    QTest::keyClick(popup() ? popup() : field, ':');
    QVERIFY(options());
    QCOMPARE(searchError(desk), "");
    QTest::keyClick(popup(), 'x');
    QVERIFY(!options());
    QVERIFY(!searchError(desk).isEmpty());
}

void TestEventSearchField::completesByKeyboard()
{
    Desk desk;
    QVERIFY(desk.isReady());
    record(desk, 2);
    auto *field = searchField(desk);
    QTest::keyClick(field, 'k');
    QTRY_VERIFY(options());
    QCOMPARE(optionTexts(), QStringList("kind:"));
    QTest::keyClick(options(), Qt::Key_Down);
    QTest::keyClick(options(), Qt::Key_Return);
    QCOMPARE(field->text(), "kind:");
    QTRY_VERIFY(options());
    QCOMPARE(optionTexts().size(), int(AllEventKinds.size()));
    // One goes on typing while they are offered.
    QTest::keyClick(options(), 'r');
    QTRY_COMPARE(optionTexts().constFirst(), "kind:received");
    QTest::keyClick(options(), Qt::Key_Down);
    QTest::keyClick(options(), Qt::Key_Return);
    QCOMPARE(field->text(), "kind:received ");
    QTRY_VERIFY(!popup());
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 2);
    QTRY_COMPARE(desk.shown(EventKind::Connection), 0);
    // Escape closes what is offered before it clears the field.
    QTest::keyClick(field, 'f');
    QTRY_VERIFY(options());
    QTest::keyClick(options(), Qt::Key_Escape);
    QTRY_VERIFY(!popup());
    QCOMPARE(field->text(), "kind:received f");
}

void TestEventSearchField::completesByMouse()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.workspace.channels().touch("two words", QDateTime::currentDateTimeUtc());
    auto *field = searchField(desk);
    QTest::keyClicks(field, "hello ");
    QTest::keyClick(field, 'c');
    QTRY_VERIFY(options());
    const auto clickOption = [](const QString &text) {
        QAbstractItemView *view = options();
        const qsizetype row = optionTexts().indexOf(text);
        QVERIFY(row >= 0);
        const QRect place = view->visualRect(view->model()->index(static_cast<int>(row), 0));
        QTest::mouseMove(view->viewport(), place.center());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place.center());
    };
    clickOption("channel:");
    QCOMPARE(field->text(), "hello channel:");
    QTRY_VERIFY(options());
    clickOption("channel:\"two words\"");
    QCOMPARE(field->text(), "hello channel:\"two words\" ");
    QCOMPARE(searchError(desk), "");
}

void TestEventSearchField::searchesOtherProfiles()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Profile shop;
    shop.name = QStringLiteral("My shop");
    const QString id = desk.workspace.profiles().add(shop);
    Event event = arrivalBefore(0, 1);
    event.profileId = id;
    desk.history.append(event);
    auto *field = searchField(desk);
    type(field, "profile:\"my shop\"");
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 1);
    type(field, " profile:nobody");
    QCOMPARE(searchError(desk),
             "There's no profile “nobody”. Enter the name of one of your profiles.");
    QCOMPARE(desk.shown(EventKind::Arrival), 1);
}

int tst_eventsearchfield(int argc, char *argv[])
{
    QApplication application(argc, argv);
    TestEventSearchField test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_eventsearchfield.moc"
