// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QObject>
#include <QSize>

#include <array>

class QSplitter;
class QWidget;

namespace RadarDesk::gui {

class InspectorWindow;

/// How the window is divided: the sidebar, the place with the events below it, and the inspector at
/// the right, at the bottom, or in a window of its own. A pane changes its size when a person drags
/// a divider or asks for it, and at no other time.
class WindowLayout : public QObject
{
    Q_OBJECT

public:
    enum class Place { Test, Access, Demo };
    /// Where the inspector is to be; at the right only while the window is wide enough, and else at
    /// the bottom. The numbers are kept over a restart.
    enum class InspectorSide { Right = 1, Bottom = 2, OwnWindow = 3 };

    struct Panes
    {
        QSplitter &columns; ///< The sidebar and \a rows.
        QSplitter &rows; ///< \a top and \a events.
        QWidget &sidebar;
        QWidget &top;
        QWidget &events;
        QWidget &inspector;
        QWidget &window;
    };

    /// \a panes must outlive the layout; the inspector is in one of the two splitters.
    explicit WindowLayout(const Panes &panes, QObject *parent = nullptr);

    void setPlace(Place place);
    [[nodiscard]] Place place() const { return m_place; }
    /// To be called when the window has another size.
    void adapt(QSize window);

    /// The place for tests is at least \a least high, and as high as \a wanted up to a third of the
    /// window, unless a person has dragged its divider.
    void setEditorHeights(int least, int wanted);

    void setEventsShown(bool shown);
    [[nodiscard]] bool areEventsShown() const;
    void setInspectorShown(bool shown);
    [[nodiscard]] bool isInspectorShown() const { return m_isInspectorShown; }
    void setSidebarShown(bool shown);
    [[nodiscard]] bool isSidebarShown() const { return m_isSidebarShown; }
    void setInspectorSide(InspectorSide side);
    /// Where it is now.
    [[nodiscard]] InspectorSide inspectorPlace() const;
    [[nodiscard]] InspectorSide inspectorSide() const { return m_side; }

    [[nodiscard]] QJsonObject toState() const;
    void restore(const QJsonObject &state);

Q_SIGNALS:
    void changed();

private:
    static constexpr std::size_t PlaceCount = 3;

    [[nodiscard]] std::size_t index() const { return static_cast<std::size_t>(m_place); }
    void apply();
    void applyWidths(InspectorSide place);
    void applyHeights(InspectorSide place);
    void moveInspector(InspectorSide place);
    [[nodiscard]] InspectorWindow &ownWindow();
    /// Of the height \a all that the panes share.
    [[nodiscard]] int topHeight(int all) const;
    [[nodiscard]] int inspectorWidth() const;
    [[nodiscard]] int inspectorHeight(int belowTop) const;
    void remember();

    Panes m_panes;
    QSize m_window;
    Place m_place = Place::Test;
    InspectorSide m_side = InspectorSide::Right;
    InspectorSide m_docked = InspectorSide::Right; // where it goes when its window is closed
    InspectorWindow *m_ownWindow = nullptr; // made when it is first needed
    QString m_ownPlace; // of that window
    std::array<int, PlaceCount> m_topHeights{}; // 0: the usual share
    std::array<bool, PlaceCount> m_eventsShown{true, false, true};
    bool m_isInspectorShown = true;
    bool m_isSidebarShown = true;
    int m_sidebarWidth;
    int m_inspectorWidth = 0; // 0: by the window's
    int m_leastEditor = 0;
    int m_wantedEditor = 0;
    int m_inspectorHeight = 0; // 0: as much as the events leave
};

} // namespace RadarDesk::gui
