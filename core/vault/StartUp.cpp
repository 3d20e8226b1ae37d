#include "core/vault/StartUp.h"

#include "core/crypto/SelfTest.h"
#include "core/crypto/Start.h"
#include "core/db/Engine.h"

namespace core::vault {

base::Result<void> startUp()
{
    static const base::Result<void> outcome = []() -> base::Result<void> {
        crypto::start();
        if (const auto engine = db::startDatabaseEngine(); !engine)
            return engine;
        return crypto::selfTest();
    }();
    return outcome;
}

} // namespace core::vault
