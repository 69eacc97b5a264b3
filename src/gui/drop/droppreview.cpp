// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/drop/droppreview.h>

#include <workbench/core/visibletext.h>

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace RadarDesk::gui {

using namespace workbench;

namespace {

constexpr qsizetype LongestShown = 4000; // characters of the content

}

DropPreview::DropPreview(QWidget *parent)
    : QDialog(parent)
    , m_name(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_content(new QPlainTextEdit(this))
    , m_act(new QPushButton(this))
    , m_templates(new QPushButton(tr("Add saved &messages"), this))
    , m_close(new QPushButton(tr("&Cancel"), this))
{
    setObjectName(QStringLiteral("dropPreview"));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setProperty("sectionTitle", true);
    m_sentence->setObjectName(QStringLiteral("dropSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    for (QLabel *label : {m_name, m_sentence})
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_content->setObjectName(QStringLiteral("dropContent"));
    m_content->setReadOnly(true);
    m_content->setTabChangesFocus(true);
    m_content->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_act->setObjectName(QStringLiteral("dropAct"));
    m_act->setProperty("primary", true);
    m_templates->setObjectName(QStringLiteral("dropTemplates"));
    m_close->setObjectName(QStringLiteral("dropClose"));
    auto *const buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_act);
    buttons->addWidget(m_templates);
    buttons->addWidget(m_close);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_name);
    layout->addWidget(m_sentence);
    layout->addWidget(m_content, 1);
    layout->addStretch();
    layout->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_act, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT agreed(m_file);
    });
    connect(m_templates, &QPushButton::clicked, this, [this] {
        accept();
        DroppedFile file = m_file;
        file.kind = DroppedFile::Kind::Recording;
        Q_EMIT agreed(file);
    });
    constexpr QSize Usual(520, 360);
    resize(Usual);
}

QString DropPreview::actOf(DroppedFile::Kind kind)
{
    switch (kind) {
    case DroppedFile::Kind::Message:
        return tr("&Replace message");
    case DroppedFile::Kind::Templates:
    case DroppedFile::Kind::Recording:
        return tr("&Add saved messages");
    case DroppedFile::Kind::Calls:
        return tr("&Judge recording");
    case DroppedFile::Kind::Scenarios:
        return tr("&Add scenarios");
    case DroppedFile::Kind::Profiles:
        return tr("&Add profiles");
    case DroppedFile::Kind::Environment:
        return tr("&Add profile");
    case DroppedFile::Kind::Events:
    case DroppedFile::Kind::Refused:
        break;
    }
    return {};
}

void DropPreview::showFile(const DroppedFile &file)
{
    const bool isRefused = file.kind == DroppedFile::Kind::Refused;
    m_file = file;
    setWindowTitle(file.isLink ? tr("Message from a link") : tr("Dropped file"));
    m_name->setText(visibleText(QFileInfo(file.path).fileName()));
    m_name->setVisible(!file.isLink);
    m_content->setAccessibleName(file.isLink ? tr("Contents of the link")
                                             : tr("Contents of the file"));
    m_sentence->setText(file.sentence);
    m_content->setPlainText(file.content.first(std::min(file.content.size(), LongestShown)));
    m_content->setVisible(!file.content.isEmpty());
    m_act->setText(actOf(file.kind));
    m_act->setVisible(!isRefused);
    // A recording may hold both.
    m_templates->setVisible(file.kind == DroppedFile::Kind::Calls && !file.templates.isEmpty());
    m_close->setText(isRefused ? tr("&Close") : tr("&Cancel"));
    if (file.content.isEmpty())
        resize(width(), minimumSizeHint().height());
    show();
    raise();
    activateWindow();
    (isRefused ? m_close : m_act)->setFocus(Qt::PopupFocusReason);
}

} // namespace RadarDesk::gui

#include "moc_droppreview.cpp"
