// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/pseudotranslator.h>
#include <gui/channels/channellist.h>
#include <gui/kit/look/cellpainting.h>
#include <gui/kit/notices/resultline.h>
#include <support/contrast.h>
#include <support/desk.h>
#include <support/smallscreen.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QFontMetrics>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOptionViewItem>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;
using namespace RadarDesk::gui;
using namespace RadarDesk::app;

/// The window as a whole: its lists, its looks, its words.
class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosingAChannelFillsAndFilters();
    void forgettingAChannelCanBeUndone();
    void searchNarrowsTheTimeline();
    void failuresCanBeShownAlone();
    void timelineStaysStillWhileOneReads();
    void detailsShowTheExchangeWithoutTheSecret();
    void everythingThatTakesTheKeyboardHasAName();
    void everyTextIsTranslatable();
    void showsTheItemsAtFirst();
    void fitsASmallScreen();
    void followsLightAndDark();
    void writesDataAlikeInBothDirections_data();
    void writesDataAlikeInBothDirections();
    void resultStandsBesideItsSymbol();
};

void TestWindow::choosingAChannelFillsAndFilters()
{
    Desk desk;
    QVERIFY(desk.isReady());
    for (const char *channel : {"alpha", "beta"}) {
        desk.workspace.draft().setChannel(channel);
        QTest::mouseClick(desk.find<QPushButton>("broadcast"), Qt::LeftButton);
        QTRY_VERIFY(desk.last(EventKind::Arrival)
                    && desk.last(EventKind::Arrival)->channel == channel);
    }
    auto *list = desk.find<QListView>("list");
    const auto *rows = qobject_cast<const ChannelList *>(list->model());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(rows->indexOf("alpha")).center());
    QCOMPARE(desk.workspace.draft().channel(), "alpha");
    auto *table = desk.find<QTableView>("table");
    QTRY_COMPARE(table->model()->rowCount(), 3); // with their day
    QCOMPARE(table->model()->index(1, TimelineModel::ChannelColumn).data().toString(), "alpha");
}

void TestWindow::forgettingAChannelCanBeUndone()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.workspace.channels().touch("alpha", QDateTime::currentDateTimeUtc());
    auto *list = desk.find<QListView>("list");
    list->setFocus();
    list->setCurrentIndex(qobject_cast<const ChannelList *>(list->model())->indexOf("alpha"));
    Desk::press(Qt::Key_Delete);
    QCOMPARE(desk.workspace.channels().rowOf("alpha"), -1);
    QTest::mouseClick(desk.find<QPushButton>("channelsNoticeAct"), Qt::LeftButton);
    QCOMPARE(desk.workspace.channels().rowOf("alpha"), 0);
}

void TestWindow::searchNarrowsTheTimeline()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QTest::mouseClick(desk.find<QPushButton>("broadcast"), Qt::LeftButton);
    QTRY_VERIFY(desk.last(EventKind::Arrival));
    auto *table = desk.find<QTableView>("table");
    QTRY_VERIFY(desk.shown(EventKind::Broadcast) == 1 && desk.shown(EventKind::Arrival) == 1);
    const int all = table->model()->rowCount();
    Desk::press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), desk.find<QLineEdit>("search"));
    Desk::type("world");
    QTRY_COMPARE(table->model()->rowCount(), 3); // with their day
    Desk::type(" nowhere");
    QTRY_COMPARE(table->model()->rowCount(), 0);
    Desk::press(Qt::Key_Escape);
    QTRY_COMPARE(table->model()->rowCount(), all);
}

void TestWindow::failuresCanBeShownAlone()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QTest::mouseClick(desk.find<QPushButton>("broadcast"), Qt::LeftButton);
    QTRY_VERIFY(desk.last(EventKind::Arrival));
    QTest::mouseClick(desk.find<QToolButton>("failedOnly"), Qt::LeftButton);
    QTRY_COMPARE(desk.find<QTableView>("table")->model()->rowCount(), 0);
}

void TestWindow::timelineStaysStillWhileOneReads()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const auto add = [&desk](int count) {
        for (int i = 0; i < count; ++i)
            desk.history.append({.profileId = "sandbox",
                                 .kind = EventKind::Arrival,
                                 .time = QDateTime::currentDateTimeUtc(),
                                 .channel = "a",
                                 .data = "{}"});
    };
    auto *table = desk.find<QTableView>("table");
    const auto lastIsVisible = [table] {
        const QModelIndex last = table->model()->index(table->model()->rowCount() - 1, 0);
        return table->viewport()->rect().intersects(table->visualRect(last));
    };
    add(200);
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 200);
    QTRY_VERIFY(lastIsVisible());
    table->scrollToTop();
    const auto seen = [&] {
        const int secondRow = table->rowAt(table->rowHeight(0) + table->rowHeight(0) / 2);
        return desk.timeline.keyAt(secondRow);
    };
    const qint64 before = seen();
    add(5);
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 205);
    QVERIFY(!lastIsVisible());
    QCOMPARE(seen(), before);
    QVERIFY(desk.find<QToolButton>("newest")->isVisible());
    table->setFocus();
    Desk::press(Qt::Key_End);
    QTRY_VERIFY(lastIsVisible());
    add(5);
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 210);
    QTRY_VERIFY(lastIsVisible());
}

void TestWindow::detailsShowTheExchangeWithoutTheSecret()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QTest::mouseClick(desk.find<QPushButton>("broadcast"), Qt::LeftButton);
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 1);
    auto *table = desk.find<QTableView>("table");
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const Event *event = desk.timeline.eventAt(row);
        if (event && event->kind == EventKind::Broadcast)
            table->selectRow(row);
    }
    QTRY_VERIFY(!desk.find<QLabel>("summary")->text().isEmpty());
    const QString request = desk.find<QPlainTextEdit>("request")->toPlainText();
    QVERIFY2(request.startsWith("POST /v3/broadcasts"), qPrintable(request));
    QVERIFY(request.contains("Authorization: Bearer sk_***"));
    QVERIFY(desk.find<QPlainTextEdit>("response")->toPlainText().startsWith("200"));

    const auto texts = desk.window.findChildren<QPlainTextEdit *>();
    for (const QPlainTextEdit *text : texts)
        QVERIFY(!text->toPlainText().contains(desk.service.secret()));
    table->setFocus();
    Desk::press(Qt::Key_Escape);
    QVERIFY(desk.find<QLabel>("summary")->text().isEmpty());
}

void TestWindow::everythingThatTakesTheKeyboardHasAName()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const auto widgets = desk.window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool inner = widget->objectName().startsWith("qt_") || widget->focusProxy()
            || widget->window() != &desk.window;
        if (!(widget->focusPolicy() & Qt::TabFocus) || inner || !widget->isEnabled())
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(accessible);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(),
                 qPrintable(QString("%1 %2").arg(widget->metaObject()->className(),
                                                 widget->objectName())));
    }
}

void TestWindow::everyTextIsTranslatable()
{
    PseudoTranslator pseudo;
    QVERIFY(QCoreApplication::installTranslator(&pseudo));
    {
        Desk desk;
        QVERIFY(desk.isReady());
        QTest::mouseClick(desk.find<QPushButton>("broadcast"), Qt::LeftButton);
        QTRY_VERIFY(desk.last(EventKind::Arrival) && desk.last(EventKind::Arrival)->duration);

        desk.window.editProfiles();
        QTest::mouseClick(desk.find<QToolButton>("add"), Qt::LeftButton);

        const auto check = [](const QString &text, const QObject *where) {
            const bool none =
                std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
            if (none || text == u"v2" || text == u"v3")
                return;
            QVERIFY2(text.contains(u'⟦'),
                     qPrintable(QString("“%1” in %2").arg(text, where->objectName())));
        };
        const auto labels = desk.window.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            check(label->text(), label);
        const auto buttons = desk.window.findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            check(button->text(), button);
            check(button->toolTip(), button);
        }
        const auto edits = desk.window.findChildren<QLineEdit *>();
        for (const QLineEdit *edit : edits) {
            if (edit->parentWidget()->objectName() != "targeting")
                check(edit->placeholderText(), edit);
        }
        const auto menus = desk.window.findChildren<QMenu *>();
        for (const QMenu *menu : menus) {
            for (const QAction *action : menu->actions())
                check(action->text(), menu);
        }
        const auto headers = desk.window.findChildren<QHeaderView *>();
        for (const QHeaderView *header : headers) {
            if (header->orientation() != Qt::Horizontal || !header->model())
                continue;
            for (int column = 0; column < header->count(); ++column)
                check(header->model()->headerData(column, Qt::Horizontal).toString(), header);
        }
        const auto widgets = desk.window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets)
            check(widget->accessibleName(), widget);
    }
    QCoreApplication::removeTranslator(&pseudo);
}

void TestWindow::showsTheItemsAtFirst()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QVERIFY(!desk.items()->verticalScrollBar()->isVisible());
}

void TestWindow::fitsASmallScreen()
{
    PseudoTranslator pseudo; // a third longer than English
    QCoreApplication::installTranslator(&pseudo);
    {
        Desk desk;
        desk.window.resize(1000, 640);
        QVERIFY(desk.isReady());
        QCOMPARE(cutOnASmallScreen(desk), QString());
        desk.workspace.draft().items()->setItems({{.key = "n", .text = "{{counter}} {{user}}"}});
        QTRY_VERIFY(desk.find<QWidget>("preview")->isVisible());
        QCOMPARE(cutOnASmallScreen(desk), QString());
        // With all that production adds, and without a keyring.
        Profile shop = newProfile();
        shop.production = true;
        desk.active.choose(desk.workspace.profiles().add(shop));
        desk.workspace.draft().setChannel("live");
        desk.workspace.draft().setData(R"({"n":1})");
        desk.secretStore.request(shop.id);
        QTRY_VERIFY(desk.find<QWidget>("secretBar")->isVisible());
        QTest::mouseClick(desk.find<QPushButton>("broadcast"), Qt::LeftButton);
        QVERIFY(desk.find<QWidget>("question")->isVisible());
        QCOMPARE(cutOnASmallScreen(desk), QString());
    }
    QCoreApplication::removeTranslator(&pseudo);
}

void TestWindow::followsLightAndDark()
{
    Desk desk;
    QVERIFY(desk.isReady());
    for (const auto appearance : {Theme::Appearance::Light, Theme::Appearance::Dark}) {
        desk.theme.setAppearance(appearance);
        QTRY_COMPARE(Theme::isDark(desk.window.palette()), appearance == Theme::Appearance::Dark);
        const QPalette palette = desk.window.palette();
        for (const char *code : {"jsonEdit", "data", "request", "response"}) {
            auto *edit = desk.find<QPlainTextEdit>(code);
            edit->ensurePolished(); // it may be on a page that was not shown yet
            const QFontMetrics metrics(edit->font());
            QVERIFY2(metrics.horizontalAdvance(u'i') == metrics.horizontalAdvance(u'M'), code);
        }
        const ThemeColors tones = ThemeColors::of(palette);
        for (const auto ground : {QPalette::Window, QPalette::Base}) {
            const QColor back = palette.color(ground);
            for (const QColor &tone : {tones.success, tones.failure, tones.warning, tones.muted,
                                       palette.color(QPalette::Text)})
                QVERIFY(contrastOf(tone, back) >= 4.5);
        }
        QVERIFY(
            contrastOf(palette.color(QPalette::Highlight), palette.color(QPalette::HighlightedText))
            >= 4.5);
        QVERIFY(contrastOf(tones.muted, tones.chip) >= 4.5);
    }
}

void TestWindow::writesDataAlikeInBothDirections_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("JSON") << R"({"message":{"order":16}})";
    QTest::newRow("JSON, right to left") << QStringLiteral("{\"\u0645\u0631\":[1]}");
    QTest::newRow("JSON array") << "[{}]";
    QTest::newRow("duration") << "+694 ms";
    QTest::newRow("sentence") << "The connection was lost; trying again.";
    QTest::newRow("right to left") << QStringLiteral("\u0645\u0631!");
}

void TestWindow::writesDataAlikeInBothDirections()
{
    QFETCH(QString, text);
    QTableView view;
    const auto painted = [&](Qt::LayoutDirection direction) {
        QImage image(400, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem cell;
        cell.initFrom(&view);
        cell.widget = &view;
        cell.rect = image.rect();
        cell.direction = direction;
        cell.font = view.font();
        cell.font.setHintingPreference(QFont::PreferFullHinting); // no letter between two pixels
        cell.palette.setColor(QPalette::Text, Qt::black);
        cell.features = QStyleOptionViewItem::HasDisplay;
        cell.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
        cell.text = text;
        paintCell(&painter, cell);
        painter.end();
        return image;
    };
    // What is painted, without what is white around it.
    const auto ink = [](const QImage &image) {
        QRect found;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) != qRgb(255, 255, 255))
                    found |= QRect(x, y, 1, 1);
            }
        }
        return image.copy(found);
    };
    const QImage fromTheLeft = painted(Qt::LeftToRight);
    const QImage fromTheRight = painted(Qt::RightToLeft);
    QVERIFY(fromTheLeft != fromTheRight);
    QVERIFY(ink(fromTheLeft).width() > 10);
    QCOMPARE(ink(fromTheRight), ink(fromTheLeft));
}

void TestWindow::resultStandsBesideItsSymbol()
{
    ResultLine line;
    line.showMessage(ResultLine::Severity::Bad, "Not sent.");
    const auto *label = line.findChild<QLabel *>();
    line.resize(300, 30);
    line.show();
    QVERIFY(QTest::qWaitForWindowExposed(&line));
    QVERIFY(label->alignment().testFlag(Qt::AlignLeft));
    QVERIFY(label->geometry().left() > 16);
    QCOMPARE(label->geometry().right(), line.rect().right());
    line.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(label->alignment().testFlag(Qt::AlignRight));
    QVERIFY(label->alignment().testFlag(Qt::AlignAbsolute));
    QTRY_COMPARE(label->geometry().left(), 0);
    QVERIFY(label->geometry().right() < line.width() - 16);
}

int tst_window(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window.moc"
