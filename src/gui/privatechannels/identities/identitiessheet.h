// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace RadarDesk::privatechannels {
class IdentitiesModel;
class IdentityValues;
} // namespace RadarDesk::privatechannels

namespace RadarDesk::gui {

class IdentitiesEditor;

/// The identities in a window of their own, beside the one where they are used.
class IdentitiesSheet : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive it.
    IdentitiesSheet(privatechannels::IdentitiesModel &identities,
                    privatechannels::IdentityValues &values, QWidget *parent);

    /// Opens with that identity in hand.
    void openAt(const QString &id);

Q_SIGNALS:
    /// A new identity was made.
    void added(const QString &id);

private:
    IdentitiesEditor *m_editor;
};

} // namespace RadarDesk::gui
