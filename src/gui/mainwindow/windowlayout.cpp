// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/windowlayout.h>

#include <QJsonArray>
#include <QSplitter>

#include <algorithm>

namespace RadarDesk::gui {

namespace {

constexpr int UsualSidebar = 232;
constexpr int UsualInspectorWidth = 360;
constexpr int WideWindow = 1100; ///< From here on the inspector is at the right by itself.
constexpr int LeastPane = 60;
constexpr int FewEvents = 216; ///< The head of the events and four of them.
constexpr int LeastInspector = 90;
constexpr int BarsHeight = 76; ///< Of what is above and below the panes, about.

/// The share of the height that a place has at first, above the events.
constexpr std::array<double, 3> UsualShare{0.33, 0.70, 0.55};

int sane(const QJsonValue &value, int usual)
{
    constexpr int Most = 10'000;
    const int number = value.toInt(usual);
    return number >= LeastPane && number <= Most ? number : usual;
}

} // namespace

WindowLayout::WindowLayout(const Panes &panes, QObject *parent)
    : QObject(parent)
    , m_panes(panes)
    , m_sidebarWidth(UsualSidebar)
    , m_inspectorWidth(UsualInspectorWidth)
{
    for (QSplitter *splitter : {&m_panes.columns, &m_panes.rows}) {
        splitter->setChildrenCollapsible(false);
        connect(splitter, &QSplitter::splitterMoved, this, [this] {
            remember();
            Q_EMIT changed();
        });
    }
}

bool WindowLayout::isInspectorAtRight() const
{
    if (m_side == InspectorSide::Automatic)
        return m_window.width() >= WideWindow;
    return m_side == InspectorSide::Right;
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
    apply();
    Q_EMIT changed();
}

void WindowLayout::moveInspector()
{
    QSplitter &wanted = isInspectorAtRight() ? m_panes.columns : m_panes.rows;
    if (m_panes.inspector.parentWidget() != &wanted)
        wanted.addWidget(&m_panes.inspector);
}

void WindowLayout::apply()
{
    if (m_window.isEmpty())
        return;
    moveInspector();
    const bool showsEvents = areEventsShown();
    m_panes.sidebar.setVisible(m_isSidebarShown);
    m_panes.events.setVisible(showsEvents);
    // What it shows are events.
    m_panes.inspector.setVisible(m_isInspectorShown && showsEvents);

    const bool atRight = isInspectorAtRight();
    QSplitter &columns = m_panes.columns;
    QSplitter &rows = m_panes.rows;
    columns.setStretchFactor(columns.indexOf(&m_panes.sidebar), 0);
    columns.setStretchFactor(columns.indexOf(&rows), 1);
    const int width = m_window.width();
    const int right = atRight ? m_inspectorWidth : 0;
    QList<int> widths{m_sidebarWidth, std::max(LeastPane, width - m_sidebarWidth - right)};
    if (atRight)
        widths.append(m_inspectorWidth);
    columns.setSizes(widths);

    const int height = m_window.height() - BarsHeight;
    const int top = topHeight(height);
    const int bottom = atRight ? 0 : inspectorHeight(height - top);
    QList<int> heights{top, std::max(LeastPane, height - top - bottom)};
    if (!atRight)
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

int WindowLayout::inspectorHeight(int belowTop) const
{
    return m_inspectorHeight > 0 ? m_inspectorHeight
                                 : std::max(LeastInspector, belowTop - FewEvents);
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
    if (isInspectorAtRight())
        m_inspectorWidth = widths.constLast();
    else
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
            {QStringLiteral("tops"), tops},
            {QStringLiteral("eventsShown"), events}};
}

void WindowLayout::restore(const QJsonObject &state)
{
    m_sidebarWidth = sane(state.value(u"sidebar"), UsualSidebar);
    m_isSidebarShown = state.value(u"sidebarShown").toBool(true);
    m_inspectorWidth = sane(state.value(u"inspectorWidth"), UsualInspectorWidth);
    m_inspectorHeight = sane(state.value(u"inspectorHeight"), 0);
    m_isInspectorShown = state.value(u"inspectorShown").toBool(true);
    const int side = state.value(u"inspectorSide").toInt();
    if (side >= 0 && side <= static_cast<int>(InspectorSide::Bottom))
        m_side = static_cast<InspectorSide>(side);
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
