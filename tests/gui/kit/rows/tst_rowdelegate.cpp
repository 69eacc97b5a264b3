// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/look/theme.h>
#include <gui/kit/rows/rowdelegate.h>

#include <QApplication>
#include <QFontMetrics>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

#include <cmath>

using namespace RadarDesk;
using namespace RadarDesk::gui;

namespace {

/// Shows one row, whatever the model holds.
class OneRow : public RowDelegate
{
public:
    explicit OneRow(Ground ground, Row row = {})
        : RowDelegate(ground)
        , m_row(std::move(row))
    {
    }

    [[nodiscard]] Row rowOf(const QModelIndex &) const override { return m_row; }
    [[nodiscard]] int linesOf(const QModelIndex &) const override
    {
        return m_row.hasSecondLine() ? 2 : 1;
    }

private:
    Row m_row;
};

double channelOf(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double lightOf(QRgb pixel)
{
    const QColor colour = QColor::fromRgb(pixel);
    return 0.2126 * channelOf(colour.redF()) + 0.7152 * channelOf(colour.greenF())
        + 0.0722 * channelOf(colour.blueF());
}

/// How clearly two colours differ, as WCAG counts it.
double contrast(QRgb one, QRgb other)
{
    const double a = lightOf(one);
    const double b = lightOf(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// In how many of its columns something stands on the area's ground.
int inkedColumns(const QImage &image, const QRect &area)
{
    int columns = 0;
    const QRgb ground = image.pixel(area.topLeft());
    for (int x = area.left(); x <= area.right(); ++x) {
        for (int y = area.top(); y <= area.bottom(); ++y) {
            if (image.pixel(x, y) != ground) {
                ++columns;
                break;
            }
        }
    }
    return columns;
}

/// The pixel of the area that stands out most from the ground in its corner.
double bestContrast(const QImage &image, const QRect &area)
{
    double best = 1;
    for (int x = area.left(); x <= area.right(); ++x) {
        for (int y = area.top(); y <= area.bottom(); ++y)
            best = std::max(best, contrast(image.pixel(x, y), image.pixel(area.topLeft())));
    }
    return best;
}

int countOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour.rgb() ? 1 : 0;
    }
    return count;
}

} // namespace

/// Rows of one and two lines as they are drawn and measured.
class TestRowDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void heightIsThatOfTheLines();
    void longTextGivesWay();
    void partThatStaysStays();
    void fewLettersOfAnEndAreNotShown();
    void selectionIsRead_data();
    void selectionIsRead();
    void selectionWithoutFocusIsQuiet_data();
    void selectionWithoutFocusIsQuiet();
    void badgeIsPainted();
    void markedWordIsInSight();
    void rowIsMirrored();
    void editorLeavesTheSecondLine();

private:
    [[nodiscard]] QStyleOptionViewItem option() const;
    [[nodiscard]] QImage drawn(const RowDelegate &delegate, const QStyleOptionViewItem &option);

    Theme m_theme{*qApp};
    QStandardItemModel m_model{1, 1};
};

void TestRowDelegate::init()
{
    m_theme.setAppearance(Theme::Appearance::Light);
}

QStyleOptionViewItem TestRowDelegate::option() const
{
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 200, RowDelegate::heightOf(QApplication::font(), 2));
    option.font = QApplication::font();
    option.fontMetrics = QFontMetrics(option.font);
    option.palette = QApplication::palette();
    option.state = QStyle::State_Enabled | QStyle::State_Active;
    option.showDecorationSelected = true;
    return option;
}

QImage TestRowDelegate::drawn(const RowDelegate &delegate, const QStyleOptionViewItem &option)
{
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(option.palette.color(QPalette::Base));
    QPainter painter(&image);
    delegate.paint(&painter, option, m_model.index(0, 0));
    return image;
}

void TestRowDelegate::heightIsThatOfTheLines()
{
    const auto heightOf = [this](const Row &row, RowDelegate::Ground ground) {
        return OneRow(ground, row).sizeHint(option(), m_model.index(0, 0)).height();
    };
    const Row one{.first = {.text = QStringLiteral("first")}};
    Row two = one;
    two.second.text = QStringLiteral("second");
    using Ground = RowDelegate::Ground;
    const int first = QFontMetrics(option().font).height();
    for (const Ground ground : {Ground::Tile, Ground::Line, Ground::Cell}) {
        QVERIFY(heightOf(one, ground) > first);
        QVERIFY(heightOf(two, ground) > heightOf(one, ground));
        QVERIFY(heightOf(two, ground) < 2 * heightOf(one, ground));
    }
    QCOMPARE(heightOf(two, Ground::Line), heightOf(two, Ground::Tile));
    QCOMPARE(RowDelegate::heightOf(option().font, 2), heightOf(two, Ground::Tile));
}

void TestRowDelegate::longTextGivesWay()
{
    const QString text = QStringLiteral("word ").repeated(100);
    Row row{.first = {.text = text}, .second = {.text = text}, .badge = QStringLiteral("12")};
    const OneRow full(RowDelegate::Ground::Tile, row);
    row.first.text.clear();
    row.second.text.clear();
    row.secondEnd.text = QStringLiteral(" ");
    const OneRow badgeAlone(RowDelegate::Ground::Tile, row);
    // What is long doesn't run into the badge, nor out of the row.
    const QRect end(160, 0, 40, option().rect.height());
    QCOMPARE(drawn(full, option()).copy(end), drawn(badgeAlone, option()).copy(end));
    QCOMPARE(full.sizeHint(option(), m_model.index(0, 0)).width(),
             badgeAlone.sizeHint(option(), m_model.index(0, 0)).width());
}

void TestRowDelegate::fewLettersOfAnEndAreNotShown()
{
    const auto shown = [this](const QString &end, int width) {
        QStyleOptionViewItem narrow = option();
        narrow.rect.setWidth(width);
        const Row row{.first = {.text = QStringLiteral("word ").repeated(20)},
                      .firstEnd = {.text = end}};
        return drawn(OneRow(RowDelegate::Ground::Cell, row), narrow);
    };
    const QString end = QStringLiteral("reached 1, received 1");
    QCOMPARE(shown(end, 90), shown({}, 90));
    QVERIFY(shown(end, 200) != shown({}, 200));
    QVERIFY(shown(QStringLiteral("1"), 90) != shown({}, 90)); // all of it is
}

void TestRowDelegate::partThatStaysStays()
{
    const QString name = QStringLiteral("channel-").repeated(20);
    const auto shown = [this](const RowText &second) {
        const Row row{.first = {.text = QStringLiteral("label")}, .second = second};
        return drawn(OneRow(RowDelegate::Ground::Tile, row), option());
    };
    const QString kept = QStringLiteral(" · █");
    const RowText yielding{.text = name + kept, .elide = Qt::ElideMiddle, .yields = name};
    const RowText cut{.text = name + kept};
    const QColor ink = option().palette.color(QPalette::Text);
    QVERIFY(countOf(shown(yielding), ink) > countOf(shown(cut), ink) + 20);
}

void TestRowDelegate::selectionIsRead_data()
{
    QTest::addColumn<Theme::Appearance>("appearance");
    QTest::addColumn<RowDelegate::Ground>("ground");
    using Ground = RowDelegate::Ground;
    for (const auto appearance : {Theme::Appearance::Light, Theme::Appearance::Dark}) {
        const char *const name = appearance == Theme::Appearance::Light ? "light" : "dark";
        for (const auto ground : {Ground::Tile, Ground::Line, Ground::Cell})
            QTest::addRow("%s %d", name, static_cast<int>(ground)) << appearance << ground;
    }
}

void TestRowDelegate::selectionIsRead()
{
    QFETCH(Theme::Appearance, appearance);
    QFETCH(RowDelegate::Ground, ground);
    m_theme.setAppearance(appearance);
    for (const bool isSelected : {false, true}) {
        for (const Tone tone : {Tone::Plain, Tone::Muted, Tone::Accent, Tone::Success,
                                Tone::Warning, Tone::Failure}) {
            const OneRow delegate(ground, {.first = {.text = QStringLiteral("███"), .tone = tone}});
            QStyleOptionViewItem shown = option();
            shown.state.setFlag(QStyle::State_Selected, isSelected);
            const QRect text(10, 4, 30, shown.rect.height() - 8);
            const double reached = bestContrast(drawn(delegate, shown), text);
            QVERIFY2(reached >= 4.5, qPrintable(QString::number(reached)));
        }
    }
}

void TestRowDelegate::selectionWithoutFocusIsQuiet_data()
{
    selectionIsRead_data();
}

void TestRowDelegate::selectionWithoutFocusIsQuiet()
{
    QFETCH(Theme::Appearance, appearance);
    QFETCH(RowDelegate::Ground, ground);
    m_theme.setAppearance(appearance);
    QListView view; // that was never active
    view.setModel(&m_model);
    const QColor quiet = ThemeColors::of(QApplication::palette()).chip;
    for (const Tone tone :
         {Tone::Plain, Tone::Muted, Tone::Accent, Tone::Success, Tone::Warning, Tone::Failure}) {
        const OneRow delegate(ground, {.first = {.text = QStringLiteral("███"), .tone = tone}});
        QStyleOptionViewItem shown = option();
        shown.state |= QStyle::State_Selected;
        shown.widget = &view;
        const QImage image = drawn(delegate, shown);
        const QRect text(10, 4, 30, shown.rect.height() - 8);
        QCOMPARE(image.pixelColor(text.topLeft()), quiet);
        const double reached = bestContrast(image, text);
        QVERIFY2(reached >= 4.5, qPrintable(QString::number(reached)));
    }
}

void TestRowDelegate::badgeIsPainted()
{
    const QColor accent = option().palette.color(QPalette::Highlight);
    const Row plain{.first = {.text = QStringLiteral("name")},
                    .second = {.text = QStringLiteral("kind")}};
    Row counted = plain;
    counted.badge = QStringLiteral("7");
    QCOMPARE(countOf(drawn(OneRow(RowDelegate::Ground::Tile, plain), option()), accent), 0);
    const QImage image = drawn(OneRow(RowDelegate::Ground::Tile, counted), option());
    QVERIFY(countOf(image, accent) > 50);
    const QRect end(150, 0, 50, image.height());
    QCOMPARE(countOf(image.copy(end), accent), countOf(image, accent));
    // On the highlight it stands out too.
    QStyleOptionViewItem selected = option();
    selected.state |= QStyle::State_Selected;
    const QImage line = drawn(OneRow(RowDelegate::Ground::Line, counted), selected).copy(end);
    QVERIFY(countOf(line, selected.palette.color(QPalette::HighlightedText)) > 50);
}

void TestRowDelegate::markedWordIsInSight()
{
    const QString before = QStringLiteral("word ").repeated(50);
    Row row{.first = {.text = before + QStringLiteral("needle")}};
    row.first.marks = {{.start = before.size(), .length = 6}};
    const OneRow delegate(RowDelegate::Ground::Cell, row);
    const QImage image = drawn(delegate, option());
    QVERIFY(countOf(image, ThemeColors::of(option().palette).mark) > 50);
    QStyleOptionViewItem selected = option();
    selected.state |= QStyle::State_Selected;
    QCOMPARE(countOf(drawn(delegate, selected), ThemeColors::of(option().palette).mark), 0);
}

void TestRowDelegate::rowIsMirrored()
{
    Row row{.first = {.text = QStringLiteral("name")}};
    const auto halves = [this, &row](Qt::LayoutDirection direction) {
        QStyleOptionViewItem shown = option();
        shown.direction = direction;
        const QImage image = drawn(OneRow(RowDelegate::Ground::Tile, row), shown);
        const QRect half(0, 0, 100, image.height());
        return std::pair{inkedColumns(image, half), inkedColumns(image, half.translated(100, 0))};
    };
    const auto [left, none] = halves(Qt::LeftToRight);
    QVERIFY(left > 0);
    QCOMPARE(none, 0);
    const auto isAtTheRight = [left = left](std::pair<int, int> columns) {
        return columns.first == 0 && std::abs(columns.second - left) <= 1; // of smooth edges
    };
    QVERIFY(isAtTheRight(halves(Qt::RightToLeft)));
    row.isTrailing = true;
    QVERIFY(isAtTheRight(halves(Qt::LeftToRight)));
}

void TestRowDelegate::editorLeavesTheSecondLine()
{
    Row row{.symbol = {QStringLiteral("public")}, .first = {.text = QStringLiteral("name")}};
    QLineEdit editor;
    OneRow(RowDelegate::Ground::Tile, row)
        .updateEditorGeometry(&editor, option(), m_model.index(0, 0));
    QVERIFY(editor.geometry().left() > 16);
    QVERIFY(editor.height() > option().rect.height() - 6);
    row.second.text = QStringLiteral("kind");
    OneRow(RowDelegate::Ground::Tile, row)
        .updateEditorGeometry(&editor, option(), m_model.index(0, 0));
    QVERIFY(editor.height() < option().rect.height() * 2 / 3);
    QVERIFY(editor.geometry().right() < option().rect.right());
}

int tst_rowdelegate(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestRowDelegate test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_rowdelegate.moc"
