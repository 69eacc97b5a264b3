// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/templates/templateform.h>

#include <gui/kit/layout/onkey.h>

#include <ui_templateform.h>

namespace RadarDesk::gui {

using namespace workbench;

TemplateForm::TemplateForm(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::TemplateForm>())
{
    m_ui->setupUi(this);
    m_ui->templateFault->hide();
    m_ui->templateName->setMaxLength(static_cast<int>(MessageTemplate::LongestName));
    m_ui->templateFolder->lineEdit()->setMaxLength(static_cast<int>(MessageTemplate::LongestName));
    m_ui->templateFolder->lineEdit()->setAccessibleName(m_ui->templateFolder->accessibleName());
    m_ui->templateFolder->lineEdit()->setPlaceholderText(tr("none"));
    connect(m_ui->templateKeep, &QPushButton::clicked, this, &TemplateForm::apply);
    connect(m_ui->templateCancel, &QPushButton::clicked, this, &TemplateForm::decline);
    connect(m_ui->templateName, &QLineEdit::returnPressed, this, &TemplateForm::apply);
    connect(m_ui->templateFolder->lineEdit(), &QLineEdit::returnPressed, this,
            &TemplateForm::apply);
    onKey(*this, Qt::Key_Escape, [this] { decline(); });
    hide();
}

TemplateForm::~TemplateForm() = default;

void TemplateForm::ask(const QString &channel, const QByteArray &messageData,
                       PushRadar::ApiVersion version, const QStringList &folders)
{
    m_id.clear();
    // The folder of the template before is where the next one of a series goes too.
    open({.name = suggestedTemplateName(channel, messageData),
          .folder = m_fields.folder,
          .channel = channel,
          .data = messageData,
          .version = version},
         folders);
    m_ui->templateName->setFocus(Qt::OtherFocusReason);
    m_ui->templateName->selectAll();
}

void TemplateForm::edit(const MessageTemplate &kept, const QStringList &folders)
{
    m_id = kept.id();
    open(kept.fields(), folders);
    m_ui->templateFolder->setFocus(Qt::OtherFocusReason);
    m_ui->templateFolder->lineEdit()->selectAll();
}

void TemplateForm::refuse(const QString &reason)
{
    m_ui->templateFault->setText(reason);
    m_ui->templateFault->show();
    show();
}

void TemplateForm::open(const TemplateFields &fields, const QStringList &folders)
{
    m_fields = fields;
    m_ui->templateName->setText(fields.name);
    m_ui->templateFolder->clear();
    m_ui->templateFolder->addItems(folders);
    m_ui->templateFolder->setCurrentText(fields.folder);
    m_ui->templateFault->hide();
    show();
}

void TemplateForm::apply()
{
    m_fields.name = m_ui->templateName->text();
    m_fields.folder = m_ui->templateFolder->currentText().trimmed();
    const auto made = MessageTemplate::make(m_fields, m_id);
    if (!made) {
        refuse(made.error());
        return;
    }
    hide();
    Q_EMIT entered(*made);
}

void TemplateForm::decline()
{
    hide();
    Q_EMIT declined();
}

} // namespace RadarDesk::gui

#include "moc_templateform.cpp"
