// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QStringList>

#include <memory>

namespace RadarDesk::gui {

namespace Ui {
class SendForm;
}

/// Asks for a message to one connection alone: one of its channels, and the data.
class SendForm : public QFrame
{
    Q_OBJECT

public:
    explicit SendForm(QWidget *parent = nullptr);
    ~SendForm() override;

    /// Shows the form with the focus in it, and with the last input.
    void ask(const QStringList &channels);
    /// Sets the channels to choose from.
    void setChannels(const QStringList &channels);

Q_SIGNALS:
    /// \a json is valid.
    void entered(const QString &channel, const QByteArray &json);
    void declined();

private:
    void send();
    void decline();

    std::unique_ptr<Ui::SendForm> m_ui;
};

} // namespace RadarDesk::gui
