// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/events/event.h>

#include <QSet>
#include <QWidget>

#include <memory>
#include <optional>

namespace RadarDesk::gui {

class AnnotationBar;
class DeliveriesModel;

namespace Ui {
class DetailsPanel;
}

/// The whole of one event: its data and how they changed, to whom they went, request, response,
/// timing and bytes.
class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget *parent = nullptr);
    ~DetailsPanel() override;

    /// Without the page of differences: what came before is not known.
    void show(const workbench::Event &event);
    /// \a previous is the event before it of the same channel and kind; nothing when it is the
    /// first.
    void show(const workbench::Event &event, const std::optional<workbench::Event> &previous);

    /// Says below the pages what is unlike earlier messages; its place is kept while it is empty.
    void showUnusual(const QString &text);
    /// The mark and the note of the event that is shown.
    [[nodiscard]] AnnotationBar &annotation() const { return *m_annotation; }
    /// Has the keyboard write the note, also where there is no room to show it otherwise.
    void editNote();

    /// What differs from that one to the event that is shown, until another is shown.
    void compareWith(const workbench::Event &other);
    [[nodiscard]] bool isComparing() const { return m_compared.has_value(); }
    void endComparison() { m_compared.reset(); }

    /// That no event is selected.
    void showNothing();
    /// Shows \a beginnings, too, as long as no event is selected.
    void setBeginnings(QWidget *beginnings);
    /// The parts give way in a low pane.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void closed();
    /// A check is to find out why that was refused.
    void whyRequested(const RadarDesk::workbench::Event &event);
    /// That connection is to be shown.
    void connectionRequested(const QString &socketId);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpDeliveries();
    void showHead();
    /// Leaves the room of a low pane to the pages.
    void fitHeight();
    /// Without it, the buttons beside it are in line with the tabs.
    void showSummary(bool shown);
    void showPages(bool withDifference);
    void searchEncoded();
    void showDecoded(bool anything);
    void showDifference();
    void fill(QWidget *page);
    void showCut();
    void copyPage() const;
    [[nodiscard]] QString pageText() const;

    std::unique_ptr<Ui::DetailsPanel> m_ui;
    DeliveriesModel *m_deliveries;
    AnnotationBar *m_annotation;
    workbench::Event m_event;
    std::optional<workbench::Event> m_previous;
    std::optional<workbench::Event> m_compared; ///< Instead of the one before.
    bool m_isEventShown = false;
    bool m_returnsToDecoded = false; ///< Its page was shown, and isn't there at the moment.
    QSet<const QWidget *> m_filled; ///< The pages that show the event already.
    QSet<const QWidget *> m_cut; ///< Those of them that do not show all.
};

} // namespace RadarDesk::gui
