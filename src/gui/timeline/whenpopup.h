// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QFrame>

#include <memory>

namespace RadarDesk::gui {

namespace Ui {
class WhenPopup;
}

/// From when to when, and of which profiles, events are shown; and the way to a moment.
class WhenPopup : public QFrame
{
    Q_OBJECT

public:
    explicit WhenPopup(QWidget *parent = nullptr);
    ~WhenPopup() override;

    /// At that moment or later; invalid: from the beginning.
    [[nodiscard]] QDateTime from() const;
    /// Before that moment; invalid: to the end.
    [[nodiscard]] QDateTime to() const;
    [[nodiscard]] bool isOfAllProfiles() const;
    /// Whether that is other than all times of one profile.
    [[nodiscard]] bool isNarrowed() const
    {
        return from().isValid() || to().isValid() || isOfAllProfiles();
    }
    /// What is chosen, for the button that opens the popup.
    [[nodiscard]] QString text() const;
    /// Shows what happened from \a from to before \a to; invalid ones: at any time.
    void setSpan(const QDateTime &from, const QDateTime &to);
    /// Opens below \a button, with the keyboard in it.
    void openBelow(const QWidget &button);

Q_SIGNALS:
    void changed();
    void goRequested(const QDateTime &moment);

private:
    std::unique_ptr<Ui::WhenPopup> m_ui;
};

} // namespace RadarDesk::gui
