// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/drop/draggedmessage.h>

#include <QObject>

class QAbstractItemView;
class QDropEvent;
class QMimeData;

namespace RadarDesk::workbench {
class MessageDraft;
class ScenariosModel;
class TemplatesModel;
} // namespace RadarDesk::workbench

namespace RadarDesk::gui {

/// Takes messages that are dragged from the events, the templates, the steps of scenarios or, as
/// items, from the editor: the editor loads one, the templates keep it, and in a scenario it
/// becomes a step.
class MessageDrops : public QObject
{
    Q_OBJECT

public:
    /// The views whose rows are dragged; all must outlive this.
    struct Sources
    {
        workbench::MessageDraft &draft;
        const workbench::TemplatesModel &templates;
        workbench::ScenariosModel &scenarios;
    };
    struct Targets
    {
        QWidget &editor;
        QAbstractItemView &templates;
    };

    /// All of it must outlive this; what the editor holds must be there.
    MessageDrops(const Targets &targets, const Sources &sources, QObject *parent = nullptr);

    /// Accepts drops on \a steps, the view of a scenario's steps.
    void takeFor(QAbstractItemView &steps);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void loadRequested(const RadarDesk::gui::DraggedMessage &message);
    void saveRequested(const RadarDesk::gui::DraggedMessage &message);

private:
    [[nodiscard]] std::optional<DraggedMessage> messageIn(const QMimeData &mime) const;
    /// Whether items of the editor are dragged.
    [[nodiscard]] bool areItems(const QMimeData &mime) const;
    [[nodiscard]] std::optional<DraggedMessage> itemsIn(const QMimeData &mime) const;
    void addStep(const DraggedMessage &message, const QPoint &position);

    Targets m_targets;
    QAbstractItemView *m_steps = nullptr; // until the scenarios are first shown
    Sources m_sources;
};

} // namespace RadarDesk::gui
