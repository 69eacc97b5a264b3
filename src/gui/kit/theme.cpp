// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/theme.h>

#include <QApplication>
#include <QFontDatabase>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

#include <algorithm>

namespace RadarDesk::gui {

namespace {

struct Scheme
{
    QRgb window, base, alternate, text, muted, button, line, accent, accentText, tip;
};

constexpr Scheme LightScheme{0xfff4f5f8, 0xffffffff, 0xfff8f9fb, 0xff1a1e27, 0xff5c6575,
                             0xfffdfdfe, 0xffd5d9e2, 0xff2f48c8, 0xffffffff, 0xffffffff};
constexpr Scheme DarkScheme{0xff1c1f27, 0xff14171d, 0xff191c23, 0xffe7e9ef, 0xff9aa3b5,
                            0xff2a2e39, 0xff373c49, 0xff8aa2ff, 0xff10131a, 0xff2a2e39};

constexpr QRgb LightProductionAccent = 0xffb3202f;
constexpr QRgb DarkProductionAccent = 0xffff8a94;

QPalette paletteOf(const Scheme &scheme)
{
    QPalette palette(QColor::fromRgb(scheme.button), QColor::fromRgb(scheme.window));
    const QColor text = QColor::fromRgb(scheme.text);
    const QColor muted = QColor::fromRgb(scheme.muted);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::ToolTipBase, QColor::fromRgb(scheme.tip));
    palette.setColor(QPalette::Base, QColor::fromRgb(scheme.base));
    palette.setColor(QPalette::AlternateBase, QColor::fromRgb(scheme.alternate));
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Highlight, QColor::fromRgb(scheme.accent));
    palette.setColor(QPalette::HighlightedText, QColor::fromRgb(scheme.accentText));
    palette.setColor(QPalette::Link, QColor::fromRgb(scheme.accent));
    palette.setColor(QPalette::Mid, QColor::fromRgb(scheme.line));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor faded = text;
        faded.setAlphaF(0.45F);
        palette.setColor(QPalette::Disabled, role, faded);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(scheme.line));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, muted);
    return palette;
}

QString styleSheetFor(const QPalette &palette)
{
    const Tones tones = Tones::of(palette);
    const auto tinted = [&palette](const QColor &tone, float share) {
        const QColor base = palette.color(QPalette::Window);
        return QColor::fromRgbF(base.redF() + (tone.redF() - base.redF()) * share,
                                base.greenF() + (tone.greenF() - base.greenF()) * share,
                                base.blueF() + (tone.blueF() - base.blueF()) * share)
            .name();
    };
    QString sheet = QStringLiteral(R"(
QPushButton {
    background: palette(button); border: 1px solid @edge; border-radius: 5px; padding: 3px 12px;
}
QPushButton:hover { border-color: @muted; }
QPushButton:focus { border-color: @accent; }
QPushButton:pressed { background: @chip; }
QPushButton:disabled { border-color: @line; color: palette(placeholder-text); }
QPushButton[primary="true"] {
    background: @accent; color: palette(highlighted-text); border: 2px solid @accent;
    border-radius: 6px; padding: 4px 14px; font-weight: 600;
}
QPushButton[primary="true"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[primary="true"]:focus { border-color: palette(window-text); }
QPushButton[primary="true"]:pressed { background: @accentDown; border-color: @accentDown; }
QPushButton[primary="true"]:disabled {
    background: @line; border-color: @line; color: palette(placeholder-text);
}
QFrame[segmented="true"] {
    background: @chip; border: 1px solid @line; border-radius: 6px;
}
QToolButton[segment="true"] {
    border: 1px solid transparent; border-radius: 5px; padding: 3px 11px; background: transparent;
    color: palette(window-text);
}
QToolButton[segment="true"]:checked {
    background: palette(base); border-color: @line; font-weight: 600;
}
QToolButton[segment="true"]:focus { border-color: @accent; }
QToolButton[toggle="true"] {
    border: 1px solid @edge; border-radius: 11px; padding: 2px 9px; background: transparent;
    color: @muted;
}
QToolButton[toggle="true"]:checked { background: @chip; color: palette(window-text); }
QToolButton[toggle="true"]:focus { border-color: @accent; }
QToolButton[toggle="true"]:hover { border-color: @muted; }
QToolButton[framed="true"] {
    background: palette(button); border: 1px solid @edge; border-radius: 5px; padding: @arrowSide;
}
QToolButton[framed="true"]:hover { border-color: @muted; }
QToolButton[framed="true"]:focus { border-color: @accent; }
QToolButton[framed="true"]:pressed { background: @chip; }
QToolButton[framed="true"]::menu-button {
    border: none; border-left: 1px solid @line; width: 22px; margin: 1px;
}
QToolButton[framed="true"]::menu-indicator {
    image: url(:/icons/arrow-@look.svg); width: 12px; height: 12px;
    subcontrol-origin: border; subcontrol-position: center right; right: 7px;
}
QToolButton[framed="true"]::menu-arrow {
    image: url(:/icons/arrow-@look.svg); width: 12px; height: 12px;
}
QLabel[sectionTitle="true"] { font-weight: 600; color: @muted; }
QLabel[muted="true"] { color: @muted; }
QLabel[fault="true"] { color: @failure; }
QLabel[chip="true"] {
    background: @chip; color: @muted; border-radius: 9px; padding: 2px 9px;
}
.QFrame[fault="true"] { background: @faultBack; border: 1px solid @faultLine; border-radius: 6px; }
.QFrame[fault="true"] QLabel { color: palette(window-text); }
QFrame[notice="true"] {
    background: @noticeBack; border: 1px solid @noticeLine; border-left: none; border-right: none;
}
QLabel[production="true"] {
    background: @accent; color: palette(highlighted-text); border-radius: 9px; padding: 2px 10px;
    font-weight: 700;
}
QFrame#topBar { border: none; background: palette(window); }
QFrame#topBar[production="true"], QStatusBar[production="true"] { background: @productionBack; }
QFrame[bottomBar="true"] { border: none; border-top: 1px solid @line; }
QFrame[divider="true"] { color: @line; }
QSplitter::handle { background: @line; }
QHeaderView::section {
    background: palette(window); color: @muted; border: none; border-bottom: 1px solid @line;
    padding: 5px 10px;
}
QTableCornerButton::section {
    background: palette(window); border: none; border-bottom: 1px solid @line;
}
QProgressBar { border: none; border-radius: 4px; background: @line; }
QProgressBar::chunk { border-radius: 4px; background: @accent; }
QProgressBar[over="true"]::chunk { background: @failure; }
QLineEdit, QPlainTextEdit, QComboBox, QDateTimeEdit, QTableView#itemsView {
    background: palette(base); border: 1px solid @edge; border-radius: 5px;
}
QTableView#itemsView { border-radius: 0; }
QLineEdit { padding: 3px 7px; }
QPlainTextEdit[fixed="true"], QLineEdit[fixed="true"] { font-family: "@fixedFamily"; }
QComboBox, QDateTimeEdit { padding: 3px 7px; }
QComboBox QLineEdit { border: none; padding: 0; background: transparent; }
QTableView QLineEdit { border: 1px solid @accent; border-radius: 0; padding: 0 6px; }
QTableView QComboBox { border-radius: 0; padding: 0 6px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateTimeEdit:focus,
QTableView#itemsView:focus {
    border-color: @accent;
}
QComboBox::drop-down, QDateTimeEdit::drop-down { border: none; width: 22px; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow { image: url(:/icons/arrow-@look.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { border: 1px solid @edge; padding: 2px; }
QTabWidget::pane { border: none; }
QTabBar::tab {
    background: transparent; color: @muted; border: none; border-bottom: 2px solid transparent;
    padding: 4px 12px;
}
QTabBar::tab:hover { color: palette(window-text); }
QTabBar::tab:selected { color: palette(window-text); border-bottom-color: @accent; }
QTabWidget QPlainTextEdit { border: none; border-radius: 0; }
QTableView::indicator, QListView::indicator, QCheckBox::indicator {
    width: 14px; height: 14px; border: 1px solid @muted; border-radius: 3px;
    background: palette(base);
}
QTableView::indicator:checked, QListView::indicator:checked, QCheckBox::indicator:checked {
    background: @accent; border-color: @accent; image: url(:/icons/tick-@look.svg);
}
QTableView::indicator:checked:disabled { background: @muted; border-color: @muted; }
QCheckBox { spacing: 8px; }
QCheckBox::indicator:focus { border-color: @accent; }
QRadioButton { spacing: 8px; }
QRadioButton::indicator { width: 6px; height: 6px; border: 1px solid @edge; border-radius: 8px;
    padding: 4px; background: palette(base); }
QRadioButton::indicator:focus { border-color: @accent; }
QRadioButton::indicator:checked { width: 6px; height: 6px; padding: 0; border: 5px solid @accent; }
QFrame[popup="true"] { border: 1px solid @edge; background: palette(window); }
QFrame[separator="true"] { border: none; background: @line; max-height: 1px; }
QListView { border: none; }
QStatusBar { border-top: 1px solid @line; }
QStatusBar::item { border: none; }
)");
    const QColor accent = palette.color(QPalette::Highlight);
    const std::pair<const char *, QString> values[] = {
        // Qt mirrors where the arrow is, but not the room for it.
        {"@arrowSide",
         QGuiApplication::isLeftToRight() ? QStringLiteral("3px 26px 3px 8px")
                                          : QStringLiteral("3px 8px 3px 26px")},
        {"@fixedFamily", QFontDatabase::systemFont(QFontDatabase::FixedFont).family()},
        {"@accentHover", accent.lighter(112).name()},
        {"@accentDown", accent.darker(115).name()},
        {"@accent", accent.name()},
        {"@edge", tones.edge.name()},
        {"@look", Theme::isDark(palette) ? QStringLiteral("dark") : QStringLiteral("light")},
        {"@line", tones.line.name()},
        {"@chip", tones.chip.name()},
        {"@muted", tones.muted.name()},
        {"@failure", tones.failure.name()},
        {"@faultBack", tinted(tones.failure, 0.08F)},
        {"@faultLine", tinted(tones.failure, 0.45F)},
        {"@productionBack", tinted(tones.failure, 0.14F)},
        {"@noticeBack", tinted(tones.warning, 0.10F)},
        {"@noticeLine", tinted(tones.warning, 0.45F)},
    };
    for (const auto &[name, value] : values)
        sheet.replace(QLatin1String(name), value);
    return sheet;
}

} // namespace

Theme::Theme(QApplication &application)
    : QObject(&application)
    , m_application(application)
    , m_systemPalette(application.palette())
{
    // The same style everywhere: the window's own drawing is made for it.
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    apply();
}

void Theme::setAppearance(Appearance appearance)
{
    if (m_appearance == appearance)
        return;
    m_appearance = appearance;
    apply();
}

void Theme::setProduction(bool production)
{
    if (m_production == production)
        return;
    m_production = production;
    apply();
}

void Theme::apply()
{
    const bool dark = m_appearance == Appearance::Dark
        || (m_appearance == Appearance::System && isDark(m_systemPalette));
    Scheme scheme = dark ? DarkScheme : LightScheme;
    if (m_production)
        scheme.accent = dark ? DarkProductionAccent : LightProductionAccent;
    const QPalette palette = paletteOf(scheme);
    QApplication::setPalette(palette);
    m_sheet = styleSheetFor(palette);
    const QWidgetList windows = QApplication::topLevelWidgets();
    if (std::any_of(windows.cbegin(), windows.cend(),
                    [](const QWidget *window) { return window->isVisible(); }))
        applySheet();
    else
        m_application.installEventFilter(this);
}

void Theme::applySheet()
{
    m_application.removeEventFilter(this);
    m_application.setStyleSheet(m_sheet);
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if ((event->type() == QEvent::Polish || event->type() == QEvent::Show)
        && watched->isWidgetType()) {
        const auto *const widget = static_cast<QWidget *>(watched);
        if (widget->isWindow() && !widget->isHidden())
            applySheet();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace RadarDesk::gui

#include "moc_theme.cpp"
