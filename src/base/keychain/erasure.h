// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

namespace RadarDesk::base {

/// Overwrites and empties a text that no other copy shares; one that is shared is just let go.
void erase(QByteArray &bytes);
void erase(QString &text);

/// Overwrites bytes that it shares with its parent, once the parent has let go of them: a QObject
/// deletes its children last.
class Eraser : public QObject
{
    Q_OBJECT

public:
    Eraser(QByteArray bytes, QObject *parent);
    ~Eraser() override;

private:
    QByteArray m_bytes;
};

} // namespace RadarDesk::base
