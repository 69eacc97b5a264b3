// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/code/differenceview.h>
#include <gui/kit/code/jsonview.h>
#include <gui/kit/look/theme.h>
#include <gui/timeline/detailspanel.h>
#include <support/contrast.h>

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::gui;

/// The details of one event, as they are clicked through.
class TestDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void foldsByClick();
    void foldsByKey();
    void foldsAllAtOnce();
    void keepsWhatIsFoldedWhileTheAnswerComes();
    void copiesWhatIsFolded();
    void wrapsLongLines();
    void showsBytes();
    void showsDifferences();
    void saysThatNothingChanged();
    void hidesPagesThatAreEmpty();
    void showsTheStartOfWhatIsLong();
    void coloursCanBeRead();

private:
    template <typename T> [[nodiscard]] T *find(const char *name) const
    {
        T *found = m_panel->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }
    void open(const char *page) const;
    [[nodiscard]] static bool isShown(const QPlainTextEdit *view, int line)
    {
        return view->document()->findBlockByNumber(line).isVisible();
    }
    /// In the gutter, beside a line in sight.
    static void clickMark(QPlainTextEdit *view, int line);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DetailsPanel> m_panel;
};

namespace {

constexpr char Nested[] =
    R"({"order":16,"lines":[{"article":"A","count":2},{"article":"B","count":1.50}],"paid":false})";

Event eventWith(const QByteArray &data)
{
    auto exchange = std::make_shared<PushRadar::Exchange>();
    exchange->method = "POST";
    exchange->url = QUrl("http://127.0.0.1:8080/v3/broadcasts");
    exchange->requestHeaders = {{"Content-Type", "application/json"}};
    exchange->requestBody = R"({"channel":"orders"})";
    exchange->status = 200;
    exchange->reason = "OK";
    exchange->responseHeaders = {{"Content-Type", "application/json"}};
    exchange->responseBody = R"({"id":"a1","reached":[1,2]})";
    exchange->timing.requestSent = std::chrono::milliseconds(2);
    exchange->timing.finished = std::chrono::milliseconds(12);
    return {.number = 2,
            .kind = EventKind::Broadcast,
            .time = QDateTime(QDate(2026, 11, 24), QTime(12, 0, 2)),
            .channel = "orders",
            .data = data,
            .exchange = exchange};
}

Event eventBefore(const QByteArray &data)
{
    return {.number = 1,
            .kind = EventKind::Broadcast,
            .time = QDateTime(QDate(2026, 11, 24), QTime(12, 0, 1)),
            .channel = "orders",
            .data = data};
}

} // namespace

void TestDetails::init()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_panel = std::make_unique<DetailsPanel>();
    m_panel->resize(760, 360);
    m_panel->QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestDetails::cleanup()
{
    m_panel.reset();
    m_theme.reset();
}

void TestDetails::open(const char *page) const
{
    auto *tabs = find<QTabWidget>("tabs");
    const int tab = tabs->indexOf(find<QWidget>(page));
    QVERIFY(tabs->isTabVisible(tab));
    QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(tab).center());
    QCOMPARE(tabs->currentIndex(), tab);
}

void TestDetails::clickMark(QPlainTextEdit *view, int line)
{
    auto *gutter = view->findChild<QWidget *>("gutter");
    QTextCursor cursor(view->document()->findBlockByNumber(line));
    QTest::mouseClick(gutter, Qt::LeftButton, {},
                      QPoint(gutter->width() / 2, view->cursorRect(cursor).center().y()));
}

void TestDetails::foldsByClick()
{
    m_panel->show(eventWith(Nested));
    open("dataPage");
    auto *view = find<JsonView>("data");
    QCOMPARE(view->blockCount(), 14);
    clickMark(view, 2);
    QVERIFY(view->isFolded(2));
    QVERIFY(isShown(view, 2));
    for (int line = 3; line <= 11; ++line)
        QVERIFY(!isShown(view, line));
    QVERIFY(isShown(view, 12));

    // What is said about the rest of the line opens it too.
    QTextCursor cursor(view->document()->findBlockByNumber(2));
    cursor.movePosition(QTextCursor::EndOfBlock);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->cursorRect(cursor).center() + QPoint(20, 0));
    QVERIFY(!view->isFolded(2));
    QVERIFY(isShown(view, 5));

    // What was folded inside stays so.
    clickMark(view, 3);
    clickMark(view, 2);
    clickMark(view, 2);
    QVERIFY(view->isFolded(3));
    QVERIFY(!isShown(view, 4));
    QVERIFY(isShown(view, 7));
    QVERIFY(isShown(view, 8));
    clickMark(view, 1);
    QVERIFY(!view->isFolded(1));
}

void TestDetails::foldsByKey()
{
    m_panel->show(eventWith(Nested));
    open("dataPage");
    auto *view = find<JsonView>("data");
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Left);
    QVERIFY(view->isFolded(2));
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->textCursor().blockNumber(), 12);
    QTest::keyClick(view, Qt::Key_Up);
    QCOMPARE(view->textCursor().blockNumber(), 2);
    QTest::keyClick(view, Qt::Key_Right);
    QVERIFY(!view->isFolded(2));
    // Within a line the keys move on.
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(view->textCursor().blockNumber(), 2);
    QVERIFY(view->textCursor().positionInBlock() > 0);

    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_BracketLeft, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(view->isFolded(3));
    QCOMPARE(view->textCursor().blockNumber(), 3);
    QTest::keyClick(view, Qt::Key_BraceLeft, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(view->isFolded(2));
    QTest::keyClick(view, Qt::Key_BraceRight, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!view->isFolded(2));
    // Left climbs up from what is folded.
    QTest::keyClick(view, Qt::Key_Left);
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(view->textCursor().blockNumber(), 0);
}

void TestDetails::foldsAllAtOnce()
{
    m_panel->show(eventWith(Nested));
    open("responsePage");
    auto *view = find<JsonView>("response");
    view->setFocus();
    const int head = 3; // the status, a header, and the line below them
    QTest::keyClick(view, Qt::Key_BracketLeft, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(view->isFolded(head));
    QVERIFY(isShown(view, 0));
    QVERIFY(isShown(view, head));
    for (int line = head + 1; line < view->blockCount(); ++line)
        QVERIFY(!isShown(view, line));
    QTest::keyClick(view, Qt::Key_BracketRight, Qt::ControlModifier | Qt::AltModifier);
    for (int line = 0; line < view->blockCount(); ++line)
        QVERIFY(isShown(view, line));
}

void TestDetails::keepsWhatIsFoldedWhileTheAnswerComes()
{
    Event event = eventWith(Nested);
    m_panel->show(event);
    open("dataPage");
    auto *view = find<JsonView>("data");
    view->setFolded(2, true);
    event.outcome = Outcome::Failed;
    event.note = "It failed.";
    m_panel->show(event);
    QVERIFY(view->isFolded(2));
    QCOMPARE(find<QLabel>("note")->text(), "It failed.");
    event.data = R"({"a":{"b":1}})";
    m_panel->show(event);
    QVERIFY(!view->isFolded(1));
    QVERIFY(isShown(view, 2));
}

void TestDetails::copiesWhatIsFolded()
{
    m_panel->show(eventWith(Nested));
    open("dataPage");
    auto *view = find<JsonView>("data");
    const QString all = view->toPlainText();
    QVERIFY(all.contains("\"count\": 1.50"));
    view->foldAll();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), all);
    QApplication::clipboard()->clear();
    QTest::mouseClick(find<QToolButton>("copy"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), all);
}

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
    m_panel->show(eventWith(Nested));
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
    QVERIFY2(find<QLabel>("differenceText")->text().contains("12:00:01.000: 2 line"),
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
    m_panel->show(eventWith(Nested), eventBefore(Nested));
    open("differencePage");
    QCOMPARE(find<QLabel>("differenceText")->text(),
             "The same data as the one before, 12:00:01.000.");
    QVERIFY(!find<DifferenceView>("difference")->isVisible());
    m_panel->show(eventWith(Nested), std::nullopt);
    QCOMPARE(find<QLabel>("differenceText")->text(), "This is the first event of this channel.");
    m_panel->show(eventWith("[1]"), eventBefore("[ 1 ]"));
    QVERIFY(find<QLabel>("differenceText")->text().contains("but for the space"));
}

void TestDetails::hidesPagesThatAreEmpty()
{
    auto *tabs = find<QTabWidget>("tabs");
    const auto isVisible = [this, tabs](const char *page) {
        return tabs->isTabVisible(tabs->indexOf(find<QWidget>(page)));
    };
    m_panel->show(eventWith({}), std::nullopt);
    QVERIFY(!isVisible("dataPage"));
    QVERIFY(!isVisible("differencePage"));
    QVERIFY(isVisible("responsePage"));
    QVERIFY(isVisible("rawPage"));
    m_panel->show(eventBefore("{}"));
    QVERIFY(isVisible("dataPage"));
    QVERIFY(!isVisible("differencePage"));
    QVERIFY(!isVisible("timingPage"));
    m_panel->show(Event{.kind = EventKind::Connection, .note = "Connected."}, std::nullopt);
    QVERIFY(!tabs->isVisible());
}

void TestDetails::showsTheStartOfWhatIsLong()
{
    QByteArray many("[0");
    for (int i = 1; i < 300'000; ++i)
        many += ',' + QByteArray::number(i);
    Event event = eventWith(Nested);
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
        const Tones tones = Tones::of(palette);
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

int tst_details(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestDetails test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_details.moc"
