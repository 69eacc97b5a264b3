// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/windowlayout.h>

#include <gui/mainwindow/inspectorwindow.h>

#include <QApplication>
#include <QJsonArray>
#include <QSplitter>

#include <algorithm>

namespace RadarDesk::gui {

namespace {

constexpr int UsualSidebar = 232;
constexpr int LeastInspectorWidth = 320; ///< That nobody has dragged.
constexpr int LaptopInspectorWidth = 360; ///< Likewise, in a window of LaptopWidth.
constexpr int MostInspectorWidth = 660; ///< Likewise; the names of all pages have room in it.
constexpr int LaptopWidth = 1366; ///< A wider window shares what is more with the inspector.
constexpr int WideWindow = 1100; ///< From here on the inspector can be at the right.
constexpr int LeastPane = 60;
constexpr int FewEvents = 216; ///< The head of the events and four of them.
constexpr int LeastInspector = 78; ///< Why something failed, the tabs and two lines.
constexpr int LeastInLargeText = 72; ///< A small window has no room for two lines of it.
constexpr int LargeText = 20; ///< A line, in pixels.
constexpr int BarsHeight = 76; ///< Of what is above and below the panes, about.

/// The share of the height that a place has at first, above the events.
constexpr std::array<double, 3> UsualShare{0.33, 0.70, 0.55};

int sane(const QJsonValue &value, int usual)
{
    constexpr int Most = 10'000;
    const int number = value.toInt(usual);
    return number >= LeastPane && number <= Most ? number : usual;
}

/// A side up to \a last; older versions wrote 0 for the right.
WindowLayout::InspectorSide saneSide(const QJsonValue &value, WindowLayout::InspectorSide last)
{
    const int side = value.toInt();
    return side >= 1 && side <= static_cast<int>(last)
        ? static_cast<WindowLayout::InspectorSide>(side)
        : WindowLayout::InspectorSide::Right;
}

} // namespace

WindowLayout::WindowLayout(const Panes &panes, QObject *parent)
    : QObject(parent)
    , m_panes(panes)
    , m_sidebarWidth(UsualSidebar)
{
    for (QSplitter *splitter : {&m_panes.columns, &m_panes.rows}) {
        splitter->setChildrenCollapsible(false);
        connect(splitter, &QSplitter::splitterMoved, this, [this] {
            remember();
            Q_EMIT changed();
        });
    }
}

WindowLayout::InspectorSide WindowLayout::inspectorPlace() const
{
    const bool isTooNarrow = m_side == InspectorSide::Right && m_window.width() < WideWindow;
    return isTooNarrow ? InspectorSide::Bottom : m_side;
}

void WindowLayout::adapt(QSize window)
{
    m_window = window;
    apply();
}

void WindowLayout::setPlace(Place place)
{
    if (m_place == place)
        return;
    m_place = place;
    apply();
    Q_EMIT changed();
}

void WindowLayout::setEditorHeights(int least, int wanted)
{
    m_leastEditor = least;
    m_wantedEditor = wanted;
    if (m_place == Place::Test && m_topHeights.at(index()) == 0)
        apply();
}

bool WindowLayout::areEventsShown() const
{
    return m_eventsShown.at(index());
}

void WindowLayout::setEventsShown(bool shown)
{
    if (std::exchange(m_eventsShown.at(index()), shown) == shown)
        return;
    apply();
    Q_EMIT changed();
}

void WindowLayout::setInspectorShown(bool shown)
{
    if (std::exchange(m_isInspectorShown, shown) == shown)
        return;
    apply();
    Q_EMIT changed();
}

void WindowLayout::setSidebarShown(bool shown)
{
    if (std::exchange(m_isSidebarShown, shown) == shown)
        return;
    apply();
    Q_EMIT changed();
}

void WindowLayout::setInspectorSide(InspectorSide side)
{
    if (std::exchange(m_side, side) == side)
        return;
    if (side != InspectorSide::OwnWindow)
        m_docked = side;
    apply();
    Q_EMIT changed();
}

InspectorWindow &WindowLayout::ownWindow()
{
    if (!m_ownWindow) {
        m_ownWindow = new InspectorWindow(m_panes.window);
        m_ownWindow->setPlace(m_ownPlace);
        connect(m_ownWindow, &InspectorWindow::closed, this,
                [this] { setInspectorSide(m_docked); });
        connect(m_ownWindow, &InspectorWindow::moved, this, &WindowLayout::changed);
    }
    return *m_ownWindow;
}

void WindowLayout::moveInspector(InspectorSide place)
{
    QWidget &inspector = m_panes.inspector;
    QWidget *const before = inspector.parentWidget();
    QWidget *const focus = QApplication::focusWidget();
    const bool hasFocus = focus && inspector.isAncestorOf(focus);
    if (place == InspectorSide::OwnWindow) {
        if (before != &ownWindow())
            m_ownWindow->take(inspector);
        // It is there for whatever is selected, in each place.
        m_ownWindow->setVisible(m_isInspectorShown);
        inspector.setVisible(true);
    } else {
        QSplitter &wanted = place == InspectorSide::Right ? m_panes.columns : m_panes.rows;
        if (before != &wanted)
            wanted.addWidget(&inspector);
        if (m_ownWindow)
            m_ownWindow->hide();
        // What it shows are events.
        inspector.setVisible(m_isInspectorShown && areEventsShown());
    }
    if (hasFocus && inspector.parentWidget() != before && inspector.isVisible())
        focus->setFocus(Qt::OtherFocusReason);
}

void WindowLayout::apply()
{
    if (m_window.isEmpty())
        return;
    const InspectorSide place = inspectorPlace();
    m_panes.sidebar.setVisible(m_isSidebarShown);
    m_panes.events.setVisible(areEventsShown());
    moveInspector(place);
    applyWidths(place);
    applyHeights(place);
}

void WindowLayout::applyWidths(InspectorSide place)
{
    const bool atRight = place == InspectorSide::Right;
    QSplitter &columns = m_panes.columns;
    columns.setStretchFactor(columns.indexOf(&m_panes.sidebar), 0);
    columns.setStretchFactor(columns.indexOf(&m_panes.rows), 1);
    const int right = atRight ? inspectorWidth() : 0;
    QList<int> widths{m_sidebarWidth,
                      std::max(LeastPane, m_window.width() - m_sidebarWidth - right)};
    if (atRight)
        widths.append(right);
    columns.setSizes(widths);
}

void WindowLayout::applyHeights(InspectorSide place)
{
    const bool atBottom = place == InspectorSide::Bottom;
    QSplitter &rows = m_panes.rows;
    const int height = m_window.height() - BarsHeight;
    const int top = topHeight(height);
    const int bottom = atBottom ? inspectorHeight(height - top) : 0;
    QList<int> heights{top, std::max(LeastPane, height - top - bottom)};
    if (atBottom)
        heights.append(bottom);
    rows.setStretchFactor(0, m_place == Place::Access ? 1 : 0);
    rows.setStretchFactor(1, m_place == Place::Access ? 0 : 1);
    rows.setSizes(heights);
}

int WindowLayout::topHeight(int all) const
{
    const int dragged = m_topHeights.at(index());
    if (dragged > 0)
        return dragged;
    if (m_place == Place::Test)
        return std::clamp(m_wantedEditor, m_leastEditor, std::max(m_leastEditor, all / 3));
    return static_cast<int>(all * UsualShare.at(index()));
}

int WindowLayout::inspectorWidth() const
{
    return m_inspectorWidth > 0
        ? m_inspectorWidth
        : std::clamp(LaptopInspectorWidth + (m_window.width() - LaptopWidth) / 2,
                     LeastInspectorWidth, MostInspectorWidth);
}

int WindowLayout::inspectorHeight(int belowTop) const
{
    const bool isLarge = m_panes.rows.fontMetrics().lineSpacing() > LargeText;
    const int least = isLarge ? LeastInLargeText : LeastInspector;
    return m_inspectorHeight > 0 ? m_inspectorHeight : std::max(least, belowTop - FewEvents);
}

void WindowLayout::remember()
{
    const QList<int> widths = m_panes.columns.sizes();
    const QList<int> heights = m_panes.rows.sizes();
    if (m_isSidebarShown)
        m_sidebarWidth = widths.at(0);
    if (areEventsShown())
        m_topHeights.at(index()) = heights.at(0);
    if (!m_panes.inspector.isVisible())
        return;
    const InspectorSide place = inspectorPlace();
    // Another pane may have been dragged.
    if (place == InspectorSide::Right && widths.constLast() != inspectorWidth())
        m_inspectorWidth = widths.constLast();
    else if (place == InspectorSide::Bottom)
        m_inspectorHeight = heights.constLast();
}

QJsonObject WindowLayout::toState() const
{
    QJsonArray tops;
    QJsonArray events;
    for (std::size_t i = 0; i < PlaceCount; ++i) {
        tops.append(m_topHeights.at(i));
        events.append(m_eventsShown.at(i));
    }
    return {{QStringLiteral("sidebar"), m_sidebarWidth},
            {QStringLiteral("sidebarShown"), m_isSidebarShown},
            {QStringLiteral("inspectorWidth"), m_inspectorWidth},
            {QStringLiteral("inspectorHeight"), m_inspectorHeight},
            {QStringLiteral("inspectorShown"), m_isInspectorShown},
            {QStringLiteral("inspectorSide"), static_cast<int>(m_side)},
            {QStringLiteral("inspectorDocked"), static_cast<int>(m_docked)},
            {QStringLiteral("inspectorWindow"), m_ownWindow ? m_ownWindow->place() : m_ownPlace},
            {QStringLiteral("tops"), tops},
            {QStringLiteral("eventsShown"), events}};
}

void WindowLayout::restore(const QJsonObject &state)
{
    m_sidebarWidth = sane(state.value(u"sidebar"), UsualSidebar);
    m_isSidebarShown = state.value(u"sidebarShown").toBool(true);
    m_inspectorWidth = sane(state.value(u"inspectorWidth"), 0);
    m_inspectorHeight = sane(state.value(u"inspectorHeight"), 0);
    m_isInspectorShown = state.value(u"inspectorShown").toBool(true);
    m_side = saneSide(state.value(u"inspectorSide"), InspectorSide::OwnWindow);
    m_docked = saneSide(state.value(u"inspectorDocked"), InspectorSide::Bottom);
    m_ownPlace = state.value(u"inspectorWindow").toString();
    if (m_ownWindow)
        m_ownWindow->setPlace(m_ownPlace);
    const QJsonArray tops = state.value(u"tops").toArray();
    const QJsonArray events = state.value(u"eventsShown").toArray();
    for (std::size_t i = 0; i < PlaceCount; ++i) {
        const auto at = static_cast<qsizetype>(i);
        m_topHeights.at(i) = sane(tops.at(at), 0);
        m_eventsShown.at(i) = events.at(at).toBool(m_eventsShown.at(i));
    }
    apply();
}

} // namespace RadarDesk::gui

#include "moc_windowlayout.cpp"
