// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/drafts/targetingdraft.h>

#include <QWidget>

class QLineEdit;

namespace RadarDesk::workbench {
class MessageDraft;
}

namespace RadarDesk::gui {

/// Whom a v2 broadcast is for: one field a condition, entries between commas.
class TargetingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TargetingPanel(workbench::MessageDraft &draft, QWidget *parent = nullptr);

    /// Puts the cursor behind the entry that is at fault.
    void goToFault();

private:
    struct Field
    {
        QLineEdit *edit;
        QString workbench::TargetingDraft::*text;
    };

    void showDraft();
    void apply();

    workbench::MessageDraft &m_draft;
    QList<Field> m_fields;
};

} // namespace RadarDesk::gui
