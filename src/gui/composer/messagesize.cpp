// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/composer/messagesize.h>

#include <pushradar/message.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>

namespace RadarDesk::gui {

namespace {

constexpr QSize MeterSize{84, 8};
constexpr qsizetype KiB = 1024;

} // namespace

MessageSize::MessageSize(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_meter(new QProgressBar(this))
{
    m_text->setObjectName(QStringLiteral("size"));
    m_text->setProperty("muted", true);
    m_meter->setObjectName(QStringLiteral("meter"));
    m_meter->setFixedSize(MeterSize);
    m_meter->setTextVisible(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_text);
    row->addWidget(m_meter);
}

void MessageSize::show(qsizetype bytes, PushRadar::ApiVersion version)
{
    const QString size = bytes < KiB
        ? tr("%1 B").arg(bytes)
        : tr("%1 KiB").arg(QLocale().toString(static_cast<double>(bytes) / KiB, 'f', 1));
    const bool limited = version == PushRadar::ApiVersion::V3;
    const auto limit = PushRadar::Message::SizeLimitV3;
    m_text->setText(limited ? tr("%1 of %2 KiB").arg(size).arg(limit / KiB) : size);
    m_text->setToolTip(limited ? tr("Size of channel and data. API v3 accepts at most 10 KiB")
                               : tr("Size of channel and data. API v2 has no documented limit"));
    m_meter->setAccessibleName(m_text->text()); // it shows no more than that
    m_meter->setVisible(limited);
    m_meter->setMaximum(static_cast<int>(limit));
    m_meter->setValue(static_cast<int>(qMin<qsizetype>(bytes, limit)));
    if (const bool over = limited && bytes > limit; m_meter->property("over").toBool() != over) {
        m_meter->setProperty("over", over);
        m_meter->update();
    }
}

} // namespace RadarDesk::gui

#include "moc_messagesize.cpp"
