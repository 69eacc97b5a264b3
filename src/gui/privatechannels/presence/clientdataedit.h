// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/presence/clientdatacheck.h>

#include <QWidget>

#include <memory>

namespace RadarDesk::gui {

namespace Ui {
class ClientDataEdit;
}

/// A field for client data, with their size and what is wrong with them below.
class ClientDataEdit : public QWidget
{
    Q_OBJECT

public:
    explicit ClientDataEdit(QWidget *parent = nullptr);
    ~ClientDataEdit() override;

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    [[nodiscard]] const privatechannels::ClientDataCheck &check() const { return m_check; }

Q_SIGNALS:
    /// The person typed something.
    void edited();

private:
    void judge();

    std::unique_ptr<Ui::ClientDataEdit> m_ui;
    privatechannels::ClientDataCheck m_check;
    bool m_isFilling = false;
};

} // namespace RadarDesk::gui
