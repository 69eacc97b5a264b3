// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <redaction/hiddenvalue.h>

#include <QCoreApplication>

namespace RadarDesk {

namespace {

struct HiddenValue
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::HiddenValue)
};

} // namespace

QString lengthInsteadOf(const QString &value)
{
    if (value.isEmpty())
        return value;
    return value.size() == 1
        ? HiddenValue::tr("(1 character)", "instead of a password's value")
        : HiddenValue::tr("(%1 characters)", "instead of a password's value").arg(value.size());
}

QByteArray lengthInsteadOf(const QByteArray &value)
{
    return lengthInsteadOf(QString::fromUtf8(value)).toUtf8();
}

} // namespace RadarDesk
