// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detailspaneltest.h"

#include <gui/kit/code/differenceview.h>
#include <gui/kit/code/jsonview.h>
#include <support/contrast.h>

#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::gui;

/// The details of one event, as they are clicked through.
class TestDetails : public DetailsPanelTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { tidy(); }
    void wrapsLongLines();
    void showsBytes();
    void showsDifferences();
    void saysThatNothingChanged();
    void hidesPagesThatAreEmpty();
    void showsTheStartOfWhatIsLong();
    void coloursCanBeRead();
    void leavesALowPaneToTheData();
    void goesByTabWhereTheEyeGoes();
    void alignsTheMark();
};

namespace {

Event eventBefore(const QByteArray &data)
{
    return {.number = 1,
            .kind = EventKind::Broadcast,
            .time = QDateTime(QDate(2026, 11, 24), QTime(12, 0, 1)),
            .channel = "orders",
            .data = data};
}

} // namespace

void TestDetails::wrapsLongLines()
{
    Event event = eventWith(R"({"a":")" + QByteArray(3000, 'x') + R"("})");
    auto exchange = std::make_shared<PushRadar::Exchange>(*event.exchange);
    exchange->responseHeaders.append({"X-Long", QByteArray(3000, 'y')});
    event.exchange = exchange;
    m_panel->show(event);
    const int least = m_panel->minimumSizeHint().width();
    for (const auto &[page, name] :
         {std::pair{"dataPage", "data"}, std::pair{"responsePage", "response"}}) {
        open(page);
        auto *view = find<JsonView>(name);
        QTRY_VERIFY(view->verticalScrollBar()->maximum() > 0);
        QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
    }
    QVERIFY2(least < 700, qPrintable(QString::number(least)));
}

void TestDetails::showsBytes()
{
    m_panel->show(eventWith(NestedData));
    open("rawPage");
    auto *lines = find<QListView>("rawLines");
    const auto textOf = [lines](int row) {
        return lines->model()->index(row, 0).data().toString();
    };
    QVERIFY(textOf(0).startsWith("00000000  7b 22 6f 72"));
    QVERIFY(textOf(0).endsWith("{\"order\":16,\"lin"));
    QTest::mouseClick(find<QToolButton>("rawResponse"), Qt::LeftButton);
    QVERIFY(textOf(0).contains("{\"id\":\"a1\""));

    lines->setFocus();
    QTest::keyClick(lines, Qt::Key_Home);
    QTest::keyClick(lines, Qt::Key_End, Qt::ShiftModifier);
    QTest::keyClick(lines, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), textOf(0) + '\n' + textOf(1));

    m_panel->resize(420, 360);
    QTRY_COMPARE(lines->model()->rowCount(), 4);
    QVERIFY(textOf(3).startsWith("00000018"));
    // What was chosen stays so, and what has no bytes can't be chosen.
    Event arrival = eventWith("[1]");
    arrival.exchange.reset();
    m_panel->show(arrival);
    QCOMPARE(textOf(0).right(3), "[1]");
    QVERIFY(!find<QToolButton>("rawResponse")->isVisible());
}

void TestDetails::showsDifferences()
{
    const QByteArray before = R"({"a":0,"b":1,"c":2,"d":3,"e":4,"f":5,"g":6,"h":7})";
    const QByteArray after = R"({"a":0,"b":1,"c":2,"d":3,"e":4,"f":5,"g":6,"h":8,"i":9})";
    m_panel->show(eventWith(after), eventBefore(before));
    open("differencePage");
    QVERIFY2(find<QLabel>("differenceText")->text().contains("(12:00:01.000): 2 line"),
             qPrintable(find<QLabel>("differenceText")->text()));
    auto *view = find<DifferenceView>("difference");
    QVERIFY(view->isVisible());
    QVERIFY2(view->toPlainText().startsWith(QStringLiteral("… 6 equal line")),
             qPrintable(view->toPlainText()));
    const int rows = view->blockCount();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->cursorRect(QTextCursor(view->document())).center() + QPoint(5, 0));
    QCOMPARE(view->blockCount(), rows + 5);
    QVERIFY(view->toPlainText().startsWith("{\n  \"a\": 0,"));

    m_panel->show(eventWith(after), eventBefore(before));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(view->blockCount(), rows + 5);
    QTest::mouseClick(find<QToolButton>("copy"), Qt::LeftButton);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.contains("  {\n    \"a\": 0,"), qPrintable(copied));
    QVERIFY2(copied.contains("-   \"h\": 7\n+   \"h\": 8,\n+   \"i\": 9\n"), qPrintable(copied));
    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), copied);
}

void TestDetails::saysThatNothingChanged()
{
    m_panel->show(eventWith(NestedData), eventBefore(NestedData));
    open("differencePage");
    QCOMPARE(find<QLabel>("differenceText")->text(),
             "The data is the same as in the previous event (12:00:01.000).");
    QVERIFY(!find<DifferenceView>("difference")->isVisible());
    m_panel->show(eventWith(NestedData), std::nullopt);
    QCOMPARE(find<QLabel>("differenceText")->text(), "This is the first event of this channel.");
    m_panel->show(eventWith("[1]"), eventBefore("[ 1 ]"));
    QVERIFY(find<QLabel>("differenceText")->text().contains("in white space only"));
}

void TestDetails::hidesPagesThatAreEmpty()
{
    auto *tabs = find<QTabWidget>("tabs");
    m_panel->show(eventWith({}), std::nullopt);
    QVERIFY(!isOffered("dataPage"));
    QVERIFY(!isOffered("differencePage"));
    QVERIFY(isOffered("responsePage"));
    QVERIFY(isOffered("rawPage"));
    m_panel->show(eventBefore("{}"));
    QVERIFY(isOffered("dataPage"));
    QVERIFY(!isOffered("differencePage"));
    QVERIFY(!isOffered("timingPage"));
    m_panel->show(Event{.kind = EventKind::Connection, .note = "Connected."}, std::nullopt);
    QVERIFY(!tabs->isVisible());
}

void TestDetails::showsTheStartOfWhatIsLong()
{
    QByteArray many("[0");
    for (int i = 1; i < 300'000; ++i)
        many += ',' + QByteArray::number(i);
    Event event = eventWith(NestedData);
    auto exchange = std::make_shared<PushRadar::Exchange>(*event.exchange);
    exchange->responseBody = many + ']';
    event.exchange = exchange;
    m_panel->show(event);
    open("dataPage");
    QVERIFY(!find<QLabel>("cut")->isVisible());
    open("responsePage");
    QVERIFY(find<QLabel>("cut")->isVisible());
    QVERIFY(find<JsonView>("response")->toPlainText().startsWith("200 OK\n"));
    QVERIFY(find<JsonView>("response")->blockCount() < 21'000);
    QTest::mouseClick(find<QToolButton>("copy"), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().endsWith("299999\n]"));
    open("rawPage");
    QVERIFY(!find<QLabel>("cut")->isVisible());
}

void TestDetails::coloursCanBeRead()
{
    for (const auto appearance : {Theme::Appearance::Light, Theme::Appearance::Dark}) {
        m_theme->setAppearance(appearance);
        const QPalette palette = QApplication::palette();
        const ThemeColors tones = ThemeColors::of(palette);
        using Kind = DifferenceLine::Kind;
        for (const Kind kind : {Kind::Equal, Kind::Added, Kind::Removed}) {
            const QColor back = DifferenceView::toneBehind(kind, palette);
            QList<QColor> colours = JsonColours(palette).all();
            colours << palette.color(QPalette::Text);
            colours << (kind == Kind::Added         ? tones.success
                            : kind == Kind::Removed ? tones.failure
                                                    : tones.muted);
            for (const QColor &colour : std::as_const(colours))
                QVERIFY2(contrastOf(colour, back) >= 4.5, qPrintable(colour.name() + back.name()));
        }
        QVERIFY(contrastOf(tones.muted, palette.color(QPalette::AlternateBase)) >= 4.5);
    }
}

void TestDetails::leavesALowPaneToTheData()
{
    const Event event = eventWith(NestedData);
    const auto *summary = find<QLabel>("summary");
    auto *bar = find<QTabWidget>("tabs")->tabBar();
    const auto *data = find<JsonView>("data");
    m_panel->show(event);
    QVERIFY(summary->isVisible());
    bar->setFocus(); // a note that is being written stays
    m_panel->setMinimumSize(1, 1); // as in a splitter
    m_panel->resize(760, 84);
    const auto middleOf = [this](const QWidget *part) {
        return QRect(part->mapTo(m_panel.get(), QPoint()), part->size()).center();
    };
    QTRY_VERIFY(!summary->isVisible());
    QTRY_VERIFY2(data->viewport()->height() >= 3 * data->fontMetrics().lineSpacing(),
                 qPrintable(QString::number(data->viewport()->height())));
    for (const char *name : {"copy", "close"}) {
        const auto *button = find<QToolButton>(name);
        QVERIFY(button->isVisible());
        QVERIFY(std::abs(middleOf(button).y() - middleOf(bar).y()) < 5);
        QVERIFY(middleOf(button).x() > bar->tabRect(bar->count() - 1).right());
    }
    QTest::mouseClick(find<QToolButton>("copy"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), data->toPlainText());
    // What failed says why in a line.
    Event failed = event;
    failed.note = QString("It failed for a long reason. ").repeated(20);
    m_panel->show(failed);
    const auto *note = find<QLabel>("note");
    QTRY_VERIFY(note->isVisible());
    QVERIFY(note->height() < 2 * note->fontMetrics().lineSpacing());
    // And its data are whole lines below it.
    const int line = data->fontMetrics().lineSpacing();
    const int rest = static_cast<int>(data->document()->documentMargin());
    QTRY_COMPARE((data->viewport()->height() - rest) % line, 0);
    QVERIFY2(data->viewport()->height() >= 2 * line,
             qPrintable(QString::number(data->viewport()->height())));
    // Without an event, the ways to begin have the room.
    auto *beginnings = new QWidget;
    auto *begin = new QPushButton("Begin", beginnings);
    (new QVBoxLayout(beginnings))->addWidget(begin);
    m_panel->setBeginnings(beginnings);
    m_panel->showNothing();
    QTRY_VERIFY(begin->isVisible());
    QTRY_VERIFY(begin->height() >= begin->sizeHint().height());
    QCOMPARE(begin->visibleRegion().boundingRect().height(), begin->height());
    QVERIFY(!find<QLabel>("nothing")->isVisible());
    begin->hide(); // it was used
    m_panel->showNothing();
    QVERIFY(find<QLabel>("nothing")->isVisible());
    // Without pages, there is nothing to be in line with.
    Event bare;
    bare.kind = EventKind::Connection;
    m_panel->show(bare);
    QTRY_VERIFY(summary->isVisible());
    QVERIFY(find<QToolButton>("close")->isVisible());
    m_panel->show(event);
    m_panel->resize(760, 360);
    QTRY_VERIFY(summary->isVisible());
    QVERIFY(middleOf(find<QToolButton>("copy")).y() < bar->mapTo(m_panel.get(), QPoint()).y());
}

void TestDetails::goesByTabWhereTheEyeGoes()
{
    m_panel->show(eventWith(NestedData));
    const auto stops = [this](int count) {
        QStringList names;
        for (int i = 0; i < count; ++i) {
            names.append(QApplication::focusWidget()->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        return names.join(u' ');
    };
    find<QToolButton>("copy")->setFocus();
    QCOMPARE(stops(6), "copy close mark eventNote qt_tabwidget_tabbar data");
    find<QTabWidget>("tabs")->tabBar()->setFocus();
    m_panel->setMinimumSize(1, 1); // as in a splitter
    m_panel->resize(760, 84);
    QTRY_VERIFY(!find<QLabel>("summary")->isVisible());
    find<QToolButton>("copy")->setFocus();
    QCOMPARE(stops(2), "copy close");
    find<QTabWidget>("tabs")->tabBar()->setFocus();
    QCOMPARE(stops(4), "qt_tabwidget_tabbar copy close data");
    m_panel->resize(760, 360);
    QTRY_VERIFY(find<QLabel>("summary")->isVisible());
    find<QToolButton>("copy")->setFocus();
    QCOMPARE(stops(6), "copy close mark eventNote qt_tabwidget_tabbar data");
}

void TestDetails::alignsTheMark()
{
    m_panel->show(eventWith(NestedData));
    const auto leftOf = [this](const char *name) {
        return find<QWidget>(name)->mapTo(m_panel.get(), QPoint()).x();
    };
    QCOMPARE(leftOf("mark"), leftOf("summary"));
    // Its edge can be seen.
    auto *mark = find<QToolButton>("mark");
    const QImage picture = mark->grab().toImage();
    QVERIFY(picture.pixelColor(0, picture.height() / 2)
            != picture.pixelColor(4, picture.height() / 2));
}

int tst_details(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestDetails test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_details.moc"
