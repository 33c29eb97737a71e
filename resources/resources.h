#pragma once

/// Registers the shipped data (":/suben/…"). A static library's resources are linked only where this is called.
void registerSubenResources();
