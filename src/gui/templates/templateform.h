// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/templates/messagetemplate.h>

#include <QFrame>

#include <memory>

namespace RadarDesk::gui {

namespace Ui {
class TemplateForm;
}

/// Asks in place for the name and the folder of a template.
class TemplateForm : public QFrame
{
    Q_OBJECT

public:
    explicit TemplateForm(QWidget *parent = nullptr);
    ~TemplateForm() override;

    /// Opens for a new template of that message; a name is suggested.
    void ask(const QString &channel, const QByteArray &messageData, PushRadar::ApiVersion version,
             const QStringList &folders);
    /// Opens for a template that is there; the folder is what is to be chosen.
    void edit(const workbench::MessageTemplate &kept, const QStringList &folders);
    /// Stays open and says why what was entered is not taken.
    void refuse(const QString &reason);

Q_SIGNALS:
    /// The form has closed with that.
    void entered(const RadarDesk::workbench::MessageTemplate &kept);
    /// The form has closed without.
    void declined();

private:
    void open(const workbench::TemplateFields &fields, const QStringList &folders);
    void apply();
    void decline();

    std::unique_ptr<Ui::TemplateForm> m_ui;
    workbench::TemplateFields m_fields;
    QString m_id; ///< Empty for a new template.
};

} // namespace RadarDesk::gui
