// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/code/differenceview.h>
#include <gui/kit/look/theme.h>
#include <support/contrast.h>

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace RadarDesk::gui;
using Appearance = Theme::Appearance;
using Kind = RadarDesk::workbench::DifferenceLine::Kind;

/// What is read can be read: in light and in dark, and with the colour of a warning.
class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isReadable_data();
    void isReadable();
    void followsTheSystem();
    void stylesTheFirstWindow();

private:
    std::unique_ptr<Theme> m_theme;
};

namespace {

// What WCAG 2 asks of text, and of what is no text but has a meaning.
constexpr double OfText = 4.5;
constexpr double OfSymbols = 3.0;

} // namespace

void TestTheme::init()
{
    m_theme.reset();
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestTheme::isReadable_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<bool>("production");
    QTest::newRow("light") << Appearance::Light << false;
    QTest::newRow("dark") << Appearance::Dark << false;
    QTest::newRow("light, production") << Appearance::Light << true;
    QTest::newRow("dark, production") << Appearance::Dark << true;
}

void TestTheme::isReadable()
{
    QFETCH(const Appearance, appearance);
    QFETCH(const bool, production);
    m_theme->setAppearance(appearance);
    m_theme->setProduction(production);
    const QPalette palette = QApplication::palette();
    QCOMPARE(Theme::isDark(palette), appearance == Appearance::Dark);
    const ThemeColors tones = ThemeColors::of(palette);
    const auto isRead = [](const QColor &text, const QColor &ground, const char *what,
                           double least = OfText) {
        QVERIFY2(contrastOf(text, ground) >= least,
                 qPrintable(QString("%1: %2").arg(what).arg(contrastOf(text, ground))));
    };
    const QColor text = palette.color(QPalette::Text);
    for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
        const QColor back = palette.color(ground);
        isRead(text, back, "text");
        isRead(tones.muted, back, "muted");
        isRead(tones.success, back, "success");
        isRead(tones.failure, back, "failure");
        isRead(tones.warning, back, "warning");
        isRead(palette.color(QPalette::Link), back, "link");
        isRead(tones.accent, back, "accent", OfSymbols);
    }
    isRead(palette.color(QPalette::ButtonText), palette.color(QPalette::Button), "button");
    isRead(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase), "tip");
    isRead(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight), "chosen");
    isRead(tones.muted, tones.chip, "chip");
    isRead(text, tones.chip, "text on a chip");
    isRead(text, tones.mark, "text that was searched for");
    const auto faded = [&palette](QPalette::ColorRole role) {
        return palette.color(QPalette::Disabled, role).alpha();
    };
    QVERIFY(faded(QPalette::PlaceholderText) <= faded(QPalette::Text));
    for (const Kind kind : {Kind::Added, Kind::Removed, Kind::Equal})
        isRead(text, DifferenceView::toneBehind(kind, palette), "difference");
}

void TestTheme::followsTheSystem()
{
    const bool isDarkSystem = Theme::isDark(QApplication::palette());
    m_theme->setAppearance(isDarkSystem ? Appearance::Light : Appearance::Dark);
    QCOMPARE(Theme::isDark(QApplication::palette()), !isDarkSystem);
    m_theme->setAppearance(Appearance::System);
    QCOMPARE(Theme::isDark(QApplication::palette()), isDarkSystem);
    const QColor usual = QApplication::palette().color(QPalette::Highlight);
    m_theme->setProduction(true);
    QVERIFY(QApplication::palette().color(QPalette::Highlight) != usual);
    m_theme->setProduction(false);
    QCOMPARE(QApplication::palette().color(QPalette::Highlight), usual);
}

void TestTheme::stylesTheFirstWindow()
{
    QPushButton button("Broadcast");
    button.setProperty("primary", true);
    button.show();
    QVERIFY(QTest::qWaitForWindowExposed(&button));
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        m_theme->setAppearance(appearance); // also while it is shown
        const QImage drawn = button.grab().toImage();
        const QColor accent = QApplication::palette().color(QPalette::Highlight);
        QCOMPARE(drawn.pixelColor(drawn.width() / 2, 4), accent);
    }
}

int tst_theme(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestTheme test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_theme.moc"
