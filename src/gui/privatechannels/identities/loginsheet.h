// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/identities/identity.h>
#include <privatechannels/identities/loginrun.h>

#include <QDialog>

#include <memory>

namespace RadarDesk::gui {

namespace Ui {
class LoginSheet;
}

/// Makes an identity that signs in by itself: how, and the cookies that it got.
class LoginSheet : public QDialog
{
    Q_OBJECT

public:
    explicit LoginSheet(QWidget *parent);
    ~LoginSheet() override;

    /// Opens empty.
    void openNew();

Q_SIGNALS:
    /// The person agrees to add it.
    void agreed(const RadarDesk::privatechannels::Identity &identity);

private:
    void signIn();
    void showResult(const QString &text, const QString &fault);
    void add();
    [[nodiscard]] privatechannels::LoginRecipe entered() const;

    std::unique_ptr<Ui::LoginSheet> m_ui;
    privatechannels::LoginRun m_run;
    QString m_cookies; // that the last sign-in got
};

} // namespace RadarDesk::gui
